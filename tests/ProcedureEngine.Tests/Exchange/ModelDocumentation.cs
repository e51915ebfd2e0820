using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ProcedureEngine.Tests.Exchange;

/// <summary>What documentation comments of the library say, as plain text.</summary>
internal sealed partial class ModelDocumentation
{
    private readonly Dictionary<string, XElement> members;

    public ModelDocumentation() =>
        members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "ProcedureEngine.xml")).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    public string? Of(Type type) => Text(members.GetValueOrDefault($"T:{type.FullName}")?.Element("summary"));

    /// <summary>A property's own comment, or that of the record's parameter that it comes from; null where there is none.</summary>
    public string? Of(Type type, string property) =>
        Text(members.GetValueOrDefault($"P:{type.FullName}.{property}")?.Element("summary")
            ?? members.GetValueOrDefault($"T:{type.FullName}")?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == property));

    /// <summary>The example of a property's comment, line by line as it stands there; null where there is none.</summary>
    public string? Example(Type type, string property)
    {
        if (members.GetValueOrDefault($"P:{type.FullName}.{property}")?.Element("example") is not { } example) return null;
        var lines = example.Value.Trim('\n').TrimEnd().Split('\n');
        var indent = lines[0].Length - lines[0].TrimStart().Length;
        return string.Join('\n', lines.Select(l => l.Length > indent ? l[indent..].TrimEnd() : ""));
    }

    public string? OfValue(Type type, string value) => Text(members.GetValueOrDefault($"F:{type.FullName}.{value}")?.Element("summary"));

    private static string? Text(XElement? comment)
    {
        if (comment is null) return null;
        var words = comment.Nodes().Select(n => n switch
        {
            XText t => t.Value,
            XElement { Name.LocalName: "c" } c => $"`{c.Value}`",
            XElement e when e.Attribute("cref")?.Value is { } name => name[(name.LastIndexOf('.') + 1)..],
            XElement e => e.Value,
            _ => "",
        });
        return WhiteSpace().Replace(string.Concat(words), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
