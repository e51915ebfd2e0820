using System.Collections.Immutable;
using System.Text;
using Acornima;
using ProcedureEngine.Rendering.Themes;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Themes;

public sealed class ScriptMinifierTests
{
    [Theory]
    [InlineData("// says why\nconst a = 1\n", "const a=1\n")]
    [InlineData("/** @param {string} a */\nfunction f(a) {\n  // twice\n  return a + a\n}\n", "function f(a){\nreturn a+a\n}\n")]
    [InlineData("/**\n * @typedef {object} State\n */\nlet b\n", "let b\n")]
    [InlineData("const c = /** @type {HTMLElement} */ (d)\n", "const c=(d)\n")]
    [InlineData("const f = (/** @type {string} */ a, /** @type {number} */ b) => a\n", "const f=(a,b)=>a\n")]
    [InlineData("const url = 'https://example.com' // secure\n", "const url='https://example.com'\n")]
    [InlineData("return/* on\nanother line */a\n", "return\na\n")]
    [InlineData("a /* why */ in b // end", "a in b\n")]
    public void Comments_and_spaces_that_separate_nothing_go(string source, string expected) => Assert.Equal(expected, Minified(source));

    [Theory]
    [InlineData("const glob='**/*.js  // a',re=/\\/\\*+  [/'\"]  /\n")]
    [InlineData("const s='it\\'s  a',t=\"a  'b\"\n")]
    [InlineData("const s=`a  ${b  +  `c  ${'}'}  d`}  // e`\n")]
    [InlineData("const t=`\n  // b\n`\n")]
    [InlineData("x=`${ /`}  /.test( { a } ) }  `\n")]
    [InlineData("a+ ++b- -c+d++\n")]
    [InlineData("a=b / c / d\n")]
    [InlineData("return /'  /\n")]
    [InlineData("a=x.of / b+'  /  '\n")]
    [InlineData("a=1 .toString()\n")]
    [InlineData("a=b< !--c\n")]
    [InlineData("a=[b] / c+'  /'\n")]
    [InlineData("gro\u00DF in Stra\u00DFe\n")]
    public void Texts_expressions_and_what_separates_tokens_stay(string source) => Assert.Equal(source, Minified(source));

    [Theory]
    [InlineData("if (a) /  b/.test(c)\n")]
    [InlineData("const a = (b + c) / d  // only a parser knows\n")]
    [InlineData("function f() {}\n/  b/.test(c)\n")]
    [InlineData("const a = 'it does not end\n")]
    [InlineData("const a = `it does not end\n")]
    [InlineData("const a = `${ it } does ${ not {} end\n")]
    [InlineData("const a = 1  /* it does not end\n")]
    [InlineData("const a = /it does not end\n")]
    [InlineData("const a = 'a\\")]
    public void What_only_a_parser_understands_stays_whole(string source) => Assert.Equal(source, Minified(source));

    [Fact]
    public void All_scripts_of_the_theme_keep_their_tokens_and_lines_and_lose_the_rest()
    {
        var folder = RepositoryFolder.At("site");
        var scripts = Directory.EnumerateFiles(folder, "*.js", SearchOption.AllDirectories).Where(f => !f.Contains("examples", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(scripts);
        Assert.All(scripts, path =>
        {
            var source = File.ReadAllText(path);
            var minified = Minified(source);
            Assert.Equal(Tokens(source), Tokens(minified));
            Assert.True(minified.Length < source.Length * 9 / 10, $"{minified.Length} of {source.Length} characters are left.");
        });
    }

    /// <summary>The tokens, and whether each begins a line: what decides how a script is understood.</summary>
    private static ImmutableArray<(string Text, bool IsFirst)> Tokens(string script)
    {
        var (tokens, line) = (ImmutableArray.CreateBuilder<(string, bool)>(), 0);
        new Parser(new ParserOptions { OnToken = (in Token token) =>
        {
            tokens.Add((script[token.Start..token.End], token.Location.Start.Line > line));
            line = token.Location.End.Line;
        } }).ParseModule(script);
        return tokens.ToImmutable();
    }

    private static string Minified(string source) => Encoding.UTF8.GetString(ScriptMinifier.Minify(Encoding.UTF8.GetBytes(source)).Span);
}
