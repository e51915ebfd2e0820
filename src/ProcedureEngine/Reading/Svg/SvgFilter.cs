using System.Text;
using System.Xml;
using System.Xml.Linq;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Reading.Svg;

/// <summary>
/// Makes of a drawing one that draws and does nothing else. A drawing that is opened by itself is a page of the site: its scripts
/// would run there, and whatever it fetches would tell who looks at it.
/// </summary>
internal sealed class SvgFilter
{
    private const int MaxBytes = 16 * 1024 * 1024;
    private const int MaxDepth = 256;
    private const int MaxNodes = 500_000;
    private const int MaxFromEntities = 1_000_000;
    private const int MaxTold = 10;
    private const int MaxQuoted = 60;

    private static readonly string[] LinkSchemes = ["http://", "https://", "mailto:"];
    private static readonly string[] Animations = ["animate", "animateTransform", "animateMotion", "set"];

    private readonly string path;
    private readonly DiagnosticBag diagnostics;
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private bool isChanged;

    private SvgFilter(string path, DiagnosticBag diagnostics)
    {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /// <summary>The drawing without what it must not have, the same bytes where it has nothing of that; null where it can't be read or would take a browser too long. Tells each kind of thing that is left out once.</summary>
    /// <param name="file">What the file holds.</param>
    /// <param name="path">The file, relative to the content root.</param>
    /// <param name="diagnostics">Where to tell.</param>
    public static byte[]? Clean(byte[] file, string path, DiagnosticBag diagnostics)
    {
        try
        {
            return new SvgFilter(path, diagnostics).Clean(file);
        }
        catch (Refusal refusal)
        {
            diagnostics.Add(DiagnosticIds.RefusedImage, path, refusal.At, refusal.Message);
        }
        catch (XmlException e)
        {
            var (line, column) = (Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition));
            diagnostics.Add(DiagnosticIds.RefusedImage, path, new SourceSpan(line, column, line, column), "it is not well-formed XML, or has too many entities");
        }

        return null;
    }

    private byte[] Clean(byte[] file)
    {
        if (file.Length > MaxBytes) throw new Refusal($"it has {file.Length} bytes, and a drawing may have {MaxBytes}");
        if (file is [0x1F, 0x8B, ..]) throw new Refusal("it is compressed");
        Measure(file);
        using var reader = Open(file);
        var drawing = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        var root = drawing.Root!;
        if (root.Name != SvgVocabulary.Svg + "svg") throw new Refusal($"its first element is <{root.Name.LocalName}>, not <svg> of the namespace {SvgVocabulary.Svg}");

        foreach (var instruction in drawing.DescendantNodes().OfType<XProcessingInstruction>().ToList()) Remove(instruction);
        Elements(root);
        if (SvgReferences.Count(root) > SvgReferences.MaxDrawn) throw new Refusal("its parts use each other so often that browsers would draw for minutes");
        if (!isChanged && drawing.DocumentType is null && IsPlain(file, drawing.Declaration)) return file;
        drawing.DocumentType?.Remove();
        return Bytes(drawing);
    }

    /// <summary>Goes through it once without keeping anything.</summary>
    private static void Measure(byte[] file)
    {
        using var reader = Open(file);
        for (var nodes = 0; reader.Read();)
        {
            if (reader.Depth > MaxDepth) throw new Refusal($"its elements are nested more than {MaxDepth} deep", reader as IXmlLineInfo);
            if (++nodes > MaxNodes) throw new Refusal($"it has more than {MaxNodes} pieces", reader as IXmlLineInfo);
        }
    }

    /// <summary>A reader that opens no other file, and expands what editors abbreviate within bounds.</summary>
    private static XmlReader Open(byte[] file) => XmlReader.Create(new MemoryStream(file, writable: false), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = MaxFromEntities,
        MaxCharactersInDocument = MaxBytes,
    });

    private void Elements(XElement root)
    {
        var open = new Stack<XElement>([root]);
        while (open.TryPop(out var element))
        {
            if (!Keeps(element)) continue;
            foreach (var attribute in element.Attributes().ToList()) Attribute(element, attribute);
            if (element.Name.LocalName == "style") Style(element);
            foreach (var child in element.Elements().Reverse()) open.Push(child);
        }
    }

    private bool Keeps(XElement element)
    {
        var name = element.Name.LocalName;
        if (element.Name.Namespace == SvgVocabulary.Svg)
        {
            if (name == "foreignObject")
            {
                Foreign(element);
                return false;
            }

            if (SvgVocabulary.Draws(name) && !(Animations.Contains(name) && ChangesMore(element))) return true;
        }

        if (!SvgVocabulary.IsQuiet(element)) Tell(element, Animations.Contains(name) ? $"an animation of '{Quoted(element.Attribute("attributeName")?.Value ?? "")}'" : $"the element <{Quoted(name)}>");
        isChanged = true;
        element.Remove();
        return false;
    }

    /// <summary>Whether an animation changes something else than what is drawn: where a link leads, or what runs on a click.</summary>
    private static bool ChangesMore(XElement animation)
    {
        var name = animation.Attribute("attributeName")?.Value.Trim();
        return name is not null && (!SvgVocabulary.IsKnown(name) || name is "href" or "style" or "target" or "attributeName");
    }

    /// <summary>A page inside a drawing: the drawing's own words for those who can't show it, else its words as text.</summary>
    private void Foreign(XElement foreign)
    {
        isChanged = true;
        var hasOther = foreign.Parent is { Name.LocalName: "switch" } && foreign.ElementsAfterSelf().Any(e => e.Name.Namespace == SvgVocabulary.Svg);
        if (hasOther)
        {
            foreign.Remove();
            return;
        }

        Tell(foreign, "the element <foreignObject>, whose words are shown as plain text");
        if (SvgText.Of(foreign) is { } text) foreign.ReplaceWith(text);
        else foreign.Remove();
    }

    private void Attribute(XElement element, XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration) return;
        var name = attribute.Name.LocalName;
        if (attribute.Name.Namespace == XNamespace.Xml && name is "space" or "lang") return;
        if (name == "href" && (attribute.Name.Namespace == XNamespace.None || attribute.Name.Namespace == SvgVocabulary.XLink))
        {
            if (!IsAddress(element.Name.LocalName, attribute.Value)) Remove(element, attribute, $"a reference to '{Quoted(attribute.Value)}'");
            return;
        }

        if (attribute.Name.Namespace != XNamespace.None || !SvgVocabulary.IsKnown(name)) Remove(element, attribute, name.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? $"the attribute '{Quoted(name)}'" : null);
        else if (SvgVocabulary.IsStyle(name) && !SvgStyle.IsSafe(attribute.Value)) Remove(element, attribute, $"the style '{Quoted(attribute.Value)}'");
    }

    private static bool IsAddress(string element, string address) => SvgStyle.IsOwnPart(address) || element switch
    {
        "a" => Array.Exists(LinkSchemes, scheme => address.AsSpan().TrimStart().StartsWith(scheme, StringComparison.OrdinalIgnoreCase)),
        "image" or "feImage" => SvgStyle.IsBitmap(address),
        _ => false,
    };

    private void Style(XElement style)
    {
        var text = string.Concat(style.Nodes().OfType<XText>().Select(t => t.Value));
        if (SvgStyle.IsSafe(text) && !style.HasElements) return;
        var rest = SvgStyle.WithoutFetching(text);
        isChanged = true;
        Tell(style, "a style sheet that fetches something");
        if (SvgStyle.IsSafe(rest)) style.ReplaceNodes(new XText(rest));
        else style.Remove();
    }

    private void Remove(XElement element, XAttribute attribute, string? what)
    {
        if (what is not null) Tell(((IXmlLineInfo)attribute).HasLineInfo() ? attribute : element, what);
        isChanged = true;
        attribute.Remove();
    }

    private void Remove(XProcessingInstruction instruction)
    {
        if (instruction.Target.Equals("xml-stylesheet", StringComparison.OrdinalIgnoreCase)) Tell(instruction, "a style sheet from elsewhere");
        isChanged = true;
        instruction.Remove();
    }

    private void Tell(IXmlLineInfo at, string what)
    {
        if (told.Count < MaxTold && told.Add(what)) diagnostics.Add(DiagnosticIds.CleanedImage, path, SpanOf(at), what);
    }

    /// <summary>Whether every reader takes these bytes for the same text.</summary>
    private static bool IsPlain(byte[] file, XDeclaration? declaration) =>
        (file.AsSpan().StartsWith("\uFEFF"u8) || file[0] is (byte)'<' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        && declaration?.Encoding is null or "" or "utf-8" or "UTF-8";

    private static byte[] Bytes(XDocument drawing)
    {
        drawing.Declaration = null;
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None })) drawing.Save(writer);
        return bytes.ToArray();
    }

    private static string Quoted(string value) => Quotation.Of(string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), MaxQuoted);

    private static SourceSpan SpanOf(IXmlLineInfo? at)
    {
        var (line, column) = at?.HasLineInfo() == true ? (at.LineNumber, at.LinePosition) : (1, 1);
        return new SourceSpan(line, column, line, column);
    }

    /// <summary>Why a drawing is not shown.</summary>
    private sealed class Refusal(string message, IXmlLineInfo? at = null) : Exception(message)
    {
        public SourceSpan At { get; } = SpanOf(at);
    }
}
