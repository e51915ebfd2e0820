using System.Text;
using ProcedureEngine.Rendering;
using Xunit;

namespace ProcedureEngine.Tests.Rendering;

public sealed class LeanModuleTests
{
    [Theory]
    [InlineData("// says why\nconst a = 1\n", "const a = 1\n")]
    [InlineData("/** @param {string} a */\nfunction f(a) {\n  // twice\n  return a + a\n}\n", "function f(a) {\nreturn a + a\n}\n")]
    [InlineData("/**\n * @typedef {object} State\n */\nlet b\n", "let b\n")]
    [InlineData("const c = /** @type {HTMLElement} */ (d)\n", "const c = (d)\n")]
    [InlineData("const f = (/** @type {string} */ a, /** @type {number} */ b) => a\n", "const f = (a, b) => a\n")]
    public void Comments_types_and_indentation_go(string source, string expected) => Assert.Equal(expected, Lean(source));

    [Theory]
    [InlineData("const url = 'https://example.com' // kept\n")]
    [InlineData("const glob = '**/*.js', re = /\\/\\*+/\n")]
    [InlineData("const s = `a`\n")]
    [InlineData("x = 1 /* why */ + 2\n")]
    public void What_could_be_text_stays(string source) => Assert.Equal(source, Lean(source));

    [Fact]
    public void A_module_with_text_over_lines_stays() =>
        Assert.Equal("// a\nconst t = `\n  // b\n`\n", Lean("// a\nconst t = `\n  // b\n`\n"));

    [Fact]
    public void What_every_checklist_loads_is_lean() =>
        Assert.All(Theme.BuiltIn.Assets.Where(a => a.Path.EndsWith("/js/checklist/main.js", StringComparison.Ordinal) || a.Path.EndsWith("/js/run/run.js", StringComparison.Ordinal)), a => Assert.DoesNotContain("@param", Sample.Utf8(a), StringComparison.Ordinal));

    private static string Lean(string source) => Encoding.UTF8.GetString(LeanModule.Of(Encoding.UTF8.GetBytes(source)).Span);
}
