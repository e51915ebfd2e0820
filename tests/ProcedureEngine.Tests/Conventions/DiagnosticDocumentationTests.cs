using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using ProcedureEngine.Tests.Exchange;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary><c>docs/diagnostics.md</c> is what <see cref="DiagnosticIds"/> says: texts, and comments with their examples.</summary>
public sealed partial class DiagnosticDocumentationTests
{
    private const string Introduction = """
        # Diagnostics

        What the program reports about the files that it reads and writes, by code. Differences between the language versions of an article are
        reported by [rules](../RULES.md) instead. This file is made from `Diagnostics/DiagnosticIds.cs`; where it has `…`, the program names the
        thing.

        A line on the screen reads `file(line,column): severity code: what is wrong. What to do.` An error means that something was left out or not
        done; a warning, that something is likely not as it was meant; a note is for whoever has time. `procedures.yml` sets other severities
        (`diagnostics: {PE0208: none}`), and a comment in the article says of one place that it is as it should be
        (`<!-- procedures-ignore PE0208: why -->`).

        """;

    private static readonly ModelDocumentation Comments = new();

    private static readonly PropertyInfo[] All = typeof(DiagnosticIds).GetProperties(BindingFlags.Public | BindingFlags.Static);

    public static TheoryData<string> WithExample => [.. All.Select(p => p.Name).Where(name => Comments.Example(typeof(DiagnosticIds), name) is not null)];

    [Fact]
    public void The_page_says_what_the_diagnostics_say()
    {
        var file = RepositoryFolder.At("docs/diagnostics.md");
        var generated = Document();

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, generated);
        Assert.True(File.Exists(file) && generated == File.ReadAllText(file), "A diagnostic changed. Write docs/diagnostics.md anew: run this test with UPDATE_SNAPSHOTS=1.");
    }

    [Theory]
    [MemberData(nameof(WithExample))]
    public void An_example_causes_what_it_is_an_example_of(string name)
    {
        var example = Comments.Example(typeof(DiagnosticIds), name)!;
        var codes = new[] { "en", "de" }.SelectMany(language => Read(example, language)).Select(d => d.Id.Code);

        Assert.Contains(IdOf(name).Code, codes);
    }

    private static IEnumerable<Diagnostic> Read(string markdown, string language) =>
        new ArticleReader(null).Read(new SourceText(new ArticleSource(new ArticleKey("a"), Locale.Parse(language), "a.md"), markdown), TestContext.Current.CancellationToken).Diagnostics;

    private static DiagnosticId IdOf(string name) => (DiagnosticId)typeof(DiagnosticIds).GetProperty(name)!.GetValue(null)!;

    private static string Document()
    {
        var text = new StringBuilder(Introduction);
        var hundreds = Hundred().Matches(Comments.Of(typeof(DiagnosticIds))!).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);
        foreach (var group in All.GroupBy(p => IdOf(p.Name).Code[..4]))
        {
            // A hundred that the comment of the class does not name has no heading: name it there.
            var title = hundreds[group.Key];
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}xx: {title}\n");
            foreach (var property in group) Append(text, IdOf(property.Name), Comments.Of(typeof(DiagnosticIds), property.Name)!, Comments.Example(typeof(DiagnosticIds), property.Name));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, DiagnosticId id, string cause, string? example)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {id.Code}\n\n{cause}\n\n*{id.Severity}.* {Filled(id.Message)} ");
        // Some hints are what the program finds out about the machine.
        text.Append(Filled(id.Hint) is var hint and not "`…`" ? hint : "The hint says what to do.").Append('\n');
        if (example is not null) text.Append(CultureInfo.InvariantCulture, $"\n~~~markdown\n{example}\n~~~\n");
    }

    /// <summary>A message with dots for what the program names, as Markdown that shows all its characters.</summary>
    private static string Filled(string message)
    {
        var filled = string.Format(CultureInfo.InvariantCulture, message, "…", "…", "…", "…");
        filled = Quoted().Replace(filled, "`$1`");
        return filled == "…" ? "`…`" : OutsideCode().Replace(filled, m => m.Value is "<" or "*" or "_" or "[" ? "\\" + m.Value : m.Value);
    }

    [GeneratedRegex(@"(PE\d\d)xx: (.+?)(?=, PE\d\dxx|\.$)")]
    private static partial Regex Hundred();

    /// <summary>Text in single quotes, which messages use for what stands in files; not the apostrophe in a word.</summary>
    [GeneratedRegex(@"(?<!\w)'([^'`]+)'(?!\w)")]
    private static partial Regex Quoted();

    /// <summary>A span of code as a whole, or a character that Markdown would take for markup.</summary>
    [GeneratedRegex(@"`[^`]*`|[<*_\[]")]
    private static partial Regex OutsideCode();
}
