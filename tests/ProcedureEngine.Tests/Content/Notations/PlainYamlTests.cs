using ProcedureEngine.Content.Notations;
using ProcedureEngine.Model.FrontMatter;
using Xunit;
using YamlDotNet.Core;

namespace ProcedureEngine.Tests.Content.Notations;

/// <summary>The short way to read front matter says the same as the long way, or nothing.</summary>
public sealed class PlainYamlTests
{
    [Theory]
    [InlineData("title: Reset a password\nms.date: 04/21/2020\n")]
    [InlineData("title: Reset a password\r\nlist:\r\n- \"93\"\r\n- 1200022\r\nnext: yes\r\n")]
    [InlineData("list:\n  - a\n  - b c\n\nnext: 'x'\n# a comment\nlast:\n")]
    [InlineData("a: b:c\nurl: https://example.com/a#b\nempty:\nquoted: \"\"\n")]
    [InlineData("title: Zurücksetzen – größer  \n")]
    public void Plain_front_matter_goes_the_short_way(string yaml)
    {
        var plain = PlainYaml.TryRead(yaml, 2);
        Assert.NotNull(plain);
        Assert.Equal(Shown(YamlEntries.ReadAny(yaml, 2)), Shown(plain.Value));
    }

    [Theory]
    [InlineData("title: a: b\n")]
    [InlineData("title: a # comment\n")]
    [InlineData("title: a\n  goes on\n")]
    [InlineData("title: >\n  folded\n")]
    [InlineData("title: [a, b]\n")]
    [InlineData("title: \"a \\\" b\"\n")]
    [InlineData("title: 'it''s'\n")]
    [InlineData("title: &anchor x\n")]
    [InlineData("outer:\n  inner: x\n")]
    [InlineData("list:\n- a: b\n")]
    [InlineData("list:\n- a\n - b\n")]
    [InlineData("title: a\n- b\n")]
    [InlineData("title:\tx\n")]
    [InlineData("title: a\u0085b\n")]
    [InlineData("just text\n")]
    [InlineData("")]
    public void Everything_else_goes_the_long_way(string yaml) => Assert.Null(PlainYaml.TryRead(yaml, 2));

    [Theory]
    [InlineData("corpus")]
    [InlineData("seeds")]
    [InlineData("bench")]
    public void Both_ways_say_the_same_of_real_front_matter(string folder)
    {
        var (plain, all) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Shared(folder), "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".txt", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            var end = text.StartsWith("---", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
            if (end < 0) continue;
            all++;
            var yaml = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..(end + 1)];
            if (PlainYaml.TryRead(yaml, 2) is not { } entries) continue;
            plain++;
            try
            {
                Assert.Equal(Shown(YamlEntries.ReadAny(yaml, 2)), Shown(entries));
            }
            catch (YamlException e)
            {
                Assert.Fail($"{file}: {e.Message}");
            }
        }

        Assert.InRange(plain, all * 0.8, all);
    }

    private static IEnumerable<string> Shown(IEnumerable<MetadataEntry> entries) => entries.Select(e => $"{e.Line} {e.Key}={string.Join('|', e.Values)}");
}
