using ProcedureEngine.Content.Settings;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Content.Settings;

public sealed class RepositoryAddressTests
{
    [Theory]
    [InlineData("https://git.example.com/help/blob/main/docs/{path}#L{line}", "https://git.example.com/help/blob/main/docs/de/a%20b%23c.md#L7")]
    [InlineData(" http://git.example.com/?f={path}&l={line} ", "http://git.example.com/?f=de/a%20b%23c.md&l=7")]
    [InlineData("https://git.example.com/{path}", "https://git.example.com/de/a%20b%23c.md")]
    public void It_leads_to_a_line_of_a_file(string template, string expected) =>
        Assert.Equal(expected, RepositoryAddress.TryParse(template)!.Of("de/a b#c.md", 7));

    [Theory]
    [InlineData("")]
    [InlineData("https://git.example.com/help")]
    [InlineData("javascript:alert(1)//{path}")]
    [InlineData("{path}")]
    [InlineData("//git.example.com/{path}")]
    [InlineData("ftp://git.example.com/{path}")]
    [InlineData("https://me:secret@git.example.com/{path}")]
    [InlineData("{path}://git.example.com/")]
    public void Other_addresses_are_refused(string template)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SettingsReader.Read($"repository: '{template}'\n", diagnostics).Repository);
        Assert.Single(diagnostics.ToImmutable());
    }

    [Fact]
    public void Settings_name_it() =>
        Assert.Equal("https://x.example/{path}#L{line}", SettingsReader.Read("repository: https://x.example/{path}#L{line}\n", new DiagnosticBag()).Repository!.Template);
}
