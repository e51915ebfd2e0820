using System.Reflection;
using System.Text.RegularExpressions;
using ProcedureEngine.Rendering.Html;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>
/// A hole of an interpolated string that becomes HTML stands where encoding makes its text safe: in text or in a quoted attribute.
/// Elsewhere in a tag only markup may stand, and in scripts, handlers and unquoted attributes nothing.
/// </summary>
public sealed partial class HtmlHolesTests
{
    private static readonly HashSet<string> Parts = [.. typeof(Build).Assembly.GetTypes()
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
        .Where(m => m.ReturnType == typeof(HtmlPart))
        .Select(m => m.Name)];

    [Fact]
    public void Holes_stand_where_encoding_makes_them_safe()
    {
        var files = SourceFiles.In("src/ProcedureEngine/Rendering").ToList();
        Assert.True(files.Sum(f => Calls().Count(File.ReadAllText(f))) > 100);
        Assert.Empty(files.SelectMany(f => Unsafe(File.ReadAllText(f)).Select(hole => $"{Path.GetFileName(f)}: {hole}")));
    }

    [Theory]
    [InlineData("html.Write($\"<{name}>\");")]
    [InlineData("html.Write($\"</{name}>\");")]
    [InlineData("html.Write($\"<a href={address}>\");")]
    [InlineData("html.Write($\"<a {attribute}>\");")]
    [InlineData("html.Write($\"<a {name}=\\\"a\\\">\");")]
    [InlineData("html.Write($\"\"\"<a onclick=\"{code}\">\"\"\");")]
    [InlineData("html.Write($\"\"\"<p style=\"{style}\">\"\"\");")]
    [InlineData("html.WriteLine($\"<script>{code}</script>\");")]
    [InlineData("html.WriteLine($\"<style>{code}</style>\");")]
    [InlineData("html.Write($\" class={name}\");")]
    [InlineData("html.Write($\"<script>{\"a\"u8}</script>\");")]
    public void Text_where_encoding_does_not_help_is_refused(string source) => Assert.Single(Unsafe(source));

    [Theory]
    [InlineData("html.Write($\"<p>{text}</p>\");")]
    [InlineData("html.Write($\"\"\"<a href=\"{address}\" title=\"{title}\">{text}</a>\"\"\");")]
    [InlineData("html.Write($\" class=\\\"{name} b\\\">{text}\");")]
    [InlineData("html.Write($\"\\\" class=\\\"{name}\\\">{text}\");")]
    [InlineData("html.Write($\">{text}\");")]
    [InlineData("html.Write($\"<h{level}>\");")]
    [InlineData("html.Write($\"<a{(isOpen ? \" open\"u8 : \"\"u8)}>{text}\");")]
    [InlineData("html.Write($\"\"\"<a{html.OptionalAttribute(\"lang\"u8, language)}>{text[\"a\"]}\"\"\");")]
    [InlineData("void Tag(ReadOnlySpan<byte> name) => html.Write($\"<{name}></{name}>\");")]
    public void Text_markup_and_numbers_of_headings_are_fine(string source) => Assert.Empty(Unsafe(source));

    private static IEnumerable<string> Unsafe(string source)
    {
        foreach (Match call in Calls().Matches(source))
        {
            var position = new HtmlPosition();
            var before = "";
            foreach (var (text, isHole) in Pieces(source[(call.Index + call.Length)..], call.Groups["quotes"].Value))
            {
                if (!isHole)
                {
                    if (before.Length == 0) position.Read(Opening(text));
                    position.Read(text);
                    before += text;
                }
                else if (position.Objection is { } objection)
                {
                    if (!objection.Contains("inside a tag", StringComparison.Ordinal) || (!IsMarkup(text, source) && !Heading().IsMatch(before))) yield return $"{{{text}}} {objection}";
                    else if (Name().IsMatch(before)) position.Read("x");
                }
                else
                {
                    before += "x";
                }
            }
        }
    }

    /// <summary>What another statement has written before: some begin in a tag, or in an attribute's value.</summary>
    private static string Opening(string text) =>
        text.StartsWith('>') || Attribute().IsMatch(text) ? "<a" : text.StartsWith('"') ? "<a b=\"" : "";

    private static bool IsMarkup(string hole, string source) =>
        hole.Contains("\"u8", StringComparison.Ordinal)
        || (Call().Match(hole) is { Success: true } call && Parts.Contains(call.Groups[1].Value))
        || Regex.IsMatch(source, $@"ReadOnlySpan<byte> {Regex.Escape(hole)}\b|\bvar {Regex.Escape(hole)} = [^;]*""u8");

    /// <summary>The pieces of an interpolated string up to its end.</summary>
    private static IEnumerable<(string Text, bool IsHole)> Pieces(string source, string quotes)
    {
        for (var start = 0; ;)
        {
            var end = start;
            while (source[end] != '{' && !source.AsSpan(end).StartsWith(quotes)) end += quotes.Length == 1 && source[end] == '\\' ? 2 : 1;
            yield return (source[start..end].Replace("\\\"", "\"", StringComparison.Ordinal), false);
            if (source[end] != '{') yield break;
            start = end + 1;
            end = EndOfHole(source, start);
            yield return (source[start..end], true);
            start = end + 1;
        }
    }

    private static int EndOfHole(string source, int at)
    {
        for (var depth = 0; ; at++)
        {
            if (source[at] == '{') depth++;
            else if (source[at] == '}' && --depth < 0) return at;
            else if (source[at] == '"') at += Quoted().Match(source, at).Length - 1;
            else if (source[at] == '\'') at += source[at + 1] == '\\' ? 3 : 2;
        }
    }

    [GeneratedRegex("""\.Write(?:Line)?\(\$(?<quotes>"{3}|")""")]
    private static partial Regex Calls();

    [GeneratedRegex("""\G"(?:[^"\\]|\\.)*"(?:u8)?""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:^|\.)(\w+)\(")]
    private static partial Regex Call();

    [GeneratedRegex("""^ [\w-]+=""")]
    private static partial Regex Attribute();

    [GeneratedRegex("</?h$")]
    private static partial Regex Heading();

    [GeneratedRegex("</?[a-z]*$")]
    private static partial Regex Name();
}
