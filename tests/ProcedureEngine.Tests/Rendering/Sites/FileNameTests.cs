using System.Text;
using ProcedureEngine.Rendering.Sites;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Sites;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("router")]
    [InlineData("Größe 2 (neu)")]
    [InlineData("a.b-c_d")]
    [InlineData("console")]
    [InlineData("com")]
    [InlineData("com10")]
    [InlineData("auxiliary.md")]
    [InlineData(".attachments")]
    [InlineData("\ud83d\udda8 drucker")]
    public void Names_that_all_disks_hold_are_kept(string name)
    {
        Assert.True(FileName.IsPortable(name));
        Assert.Equal(name, FileName.Portable(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("con")]
    [InlineData("AUX")]
    [InlineData("nul.tar.gz")]
    [InlineData("prn .txt")]
    [InlineData("com1")]
    [InlineData("LPT9.html")]
    [InlineData("com\u00b9")]
    [InlineData("conin$")]
    [InlineData("a.")]
    [InlineData("a ")]
    [InlineData("a. .")]
    [InlineData("a<b")]
    [InlineData("a>b")]
    [InlineData("a\"b")]
    [InlineData("a|b")]
    [InlineData("a?b")]
    [InlineData("a*b")]
    [InlineData("a:b")]
    [InlineData("a\\b")]
    [InlineData("100%")]
    [InlineData("c#")]
    [InlineData("a\tb")]
    [InlineData("a\u0000b")]
    [InlineData("a\u0085b")]
    [InlineData("half \ud83d of a sign")]
    [InlineData("\ufffd")]
    public void Others_get_one_that_they_do(string name)
    {
        var portable = FileName.Portable(name);

        Assert.False(FileName.IsPortable(name));
        Assert.True(FileName.IsPortable(portable), portable);
        Assert.Equal(portable, FileName.Portable(portable));
    }

    [Fact]
    public void No_two_names_become_one()
    {
        string[] names = ["", ".", "..", "a?b", "a*b", "a-b", "a:b", "con", "con.", "con ", "con-", "a.", "a ", "\ud83d", "\ud83e", "\ufffd"];
        Assert.Equal(names.Length, names.Select(n => FileName.Portable(n)).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("what?.png", ".png")]
    [InlineData("con.png", ".png")]
    [InlineData("a#b.tar.gz", ".tar.gz")]
    public void What_a_file_is_called_at_its_end_stays(string name, string end) => Assert.EndsWith(end, FileName.Portable(name), StringComparison.Ordinal);

    [Theory]
    [InlineData("\u00e4")]
    [InlineData("\ud83d\udda8")]
    [InlineData("x")]
    public void A_name_that_is_too_long_is_cut_between_characters(string character)
    {
        var name = string.Concat(Enumerable.Repeat(character, 300)) + ".png";
        var portable = FileName.Portable(name, 100);

        Assert.InRange(Encoding.UTF8.GetByteCount(portable), 80, 100);
        Assert.EndsWith(".png", portable, StringComparison.Ordinal);
        Assert.True(FileName.IsPortable(portable));
        Assert.NotEqual(portable, FileName.Portable("y" + name, 100));
    }
}
