using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Translation;
using ProcedureEngine.Translation.Codes;

namespace ProcedureEngine.Exchange.Xliff;

/// <summary>
/// Reads XLIFF 1.2, 2.0 and 2.1 as tools of others write it: units in any order and in groups, parted into segments, without notes. Files
/// come from strangers: document types are refused, and so is what is larger or deeper than a translation is.
/// </summary>
public sealed class XliffReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const int MaxDepth = 100;

    private readonly XmlReader xml;
    private readonly ImmutableArray<ReturnedArticle>.Builder articles = ImmutableArray.CreateBuilder<ReturnedArticle>();
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private string? sourceLanguage;
    private string? targetLanguage;

    private XliffReader(XmlReader xml) => this.xml = xml;

    /// <summary>The articles of a file; empty, with a diagnostic, where it can't be read.</summary>
    /// <param name="content">The file.</param>
    /// <param name="path">What diagnostics call it.</param>
    /// <param name="diagnostics">Where to tell.</param>
    public static ImmutableArray<ReturnedArticle> Read(ReadOnlyMemory<byte> content, string path, DiagnosticBag diagnostics)
    {
        if (content.Length > MaxBytes)
        {
            diagnostics.Add(DiagnosticIds.BrokenTranslationFile, path, SourceSpan.Start, $"it has more than {MaxBytes} bytes");
            return [];
        }

        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = MaxBytes, IgnoreComments = true, IgnoreProcessingInstructions = true });
        var reader = new XliffReader(xml);
        try
        {
            reader.ReadDocument();
            return reader.articles.ToImmutable();
        }
        catch (XmlException e)
        {
            var at = e.LineNumber > 0 ? new SourceSpan(e.LineNumber, Math.Max(1, e.LinePosition), e.LineNumber, Math.Max(1, e.LinePosition)) : SourceSpan.Start;
            diagnostics.Add(DiagnosticIds.BrokenTranslationFile, path, at, e.Message.ReplaceLineEndings(" "));
            return [];
        }
    }

    private SourceSpan Here => xml is IXmlLineInfo { LineNumber: > 0 } at ? new SourceSpan(at.LineNumber, at.LinePosition, at.LineNumber, at.LinePosition) : SourceSpan.Start;

    private XmlException Fault(string message) => new(message, null, Here.Line, Here.Column);

    private void ReadDocument()
    {
        xml.MoveToContent();
        if (xml.LocalName != "xliff" || xml.NamespaceURI is not (Xliff1Writer.Namespace or Xliff2Writer.Namespace)) throw Fault("It is no XLIFF 1.2, 2.0 or 2.1.");
        sourceLanguage = xml.GetAttribute("srcLang");
        targetLanguage = xml.GetAttribute("trgLang");
        Children(name =>
        {
            if (name == "file") ReadFile();
            else xml.Skip();
        });
        while (xml.Read()) { }
        if (articles.Count == 0) throw Fault("It has no file element.");
    }

    private void ReadFile()
    {
        var at = Here;
        var original = xml.GetAttribute("original") ?? "";
        var (source, target) = (xml.GetAttribute("source-language") ?? sourceLanguage, xml.GetAttribute("target-language") ?? targetLanguage);
        var units = ImmutableArray.CreateBuilder<ReturnedUnit>();
        ReadUnits(units);
        articles.Add(new ReturnedArticle(original, source, target, units.ToImmutable(), at));
    }

    private void ReadUnits(ImmutableArray<ReturnedUnit>.Builder units) => Children(name =>
    {
        if (name is "unit" or "trans-unit") units.Add(ReadUnit());
        else if (name is "group" or "body") ReadUnits(units);
        else xml.Skip();
    });

    private ReturnedUnit ReadUnit()
    {
        var at = Here;
        var id = xml.GetAttribute("id") ?? throw Fault("A unit has no id.");
        var (source, target) = (new List<CodedPart>(), new List<CodedPart>());
        var hasTarget = false;
        open.Clear();
        Children(name =>
        {
            if (name is "segment" or "ignorable") Children(ReadSide);
            else ReadSide(name);
        });
        return new ReturnedUnit(id, new CodedText([.. source]), hasTarget ? new CodedText([.. target]) : null, at);

        void ReadSide(string name)
        {
            if (name is not ("source" or "target"))
            {
                xml.Skip();
                return;
            }

            hasTarget |= name == "target";
            ReadText(name == "source" ? source : target);
        }
    }

    private void ReadText(List<CodedPart> parts)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        if (xml.Depth > MaxDepth) throw Fault("Its elements are nested too deep.");
        xml.Read();
        while (xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                parts.Add(new CodedPart(CodeKind.Text, xml.Value, 0));
                xml.Read();
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                ReadCode(parts);
            }
            else if (!xml.Read())
            {
                throw Fault("It ends too early.");
            }
        }

        xml.Read();
    }

    private void ReadCode(List<CodedPart> parts)
    {
        switch (xml.LocalName)
        {
            case "pc" or "g":
                var id = Id("id");
                parts.Add(new CodedPart(CodeKind.Open, "", id));
                ReadText(parts);
                parts.Add(new CodedPart(CodeKind.Close, "", id));
                break;
            case "ph" or "x":
                parts.Add(new CodedPart(CodeKind.Alone, "", Id("id")));
                xml.Skip();
                break;
            case "sc" or "bx" or "bpt":
                open[xml.GetAttribute("rid") ?? xml.GetAttribute("id") ?? ""] = Id("id");
                parts.Add(new CodedPart(CodeKind.Open, "", Id("id")));
                xml.Skip();
                break;
            case "ec" or "ex" or "ept":
                parts.Add(new CodedPart(CodeKind.Close, "", open.GetValueOrDefault(xml.GetAttribute("startRef") ?? xml.GetAttribute("rid") ?? xml.GetAttribute("id") ?? "", -1)));
                xml.Skip();
                break;
            case "cp":
                if (int.TryParse(xml.GetAttribute("hex"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code)) parts.Add(new CodedPart(CodeKind.Text, new Rune(code).ToString(), 0));
                xml.Skip();
                break;
            case "mrk" or "sm" or "em":
                ReadText(parts);
                break;
            default:
                throw Fault($"The inline element '{xml.LocalName}' is not known.");
        }
    }

    /// <summary>The number of a code: what is no number is none that a source has.</summary>
    private int Id(string name) => int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    /// <summary>Reads the elements in the one that the reader stands on, and moves behind it. What is done with each moves behind it too.</summary>
    private void Children(Action<string> read)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        if (xml.Depth > MaxDepth) throw Fault("Its elements are nested too deep.");
        xml.Read();
        while (xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element) read(xml.NamespaceURI is Xliff1Writer.Namespace or Xliff2Writer.Namespace ? xml.LocalName : "");
            else if (!xml.Read()) throw Fault("It ends too early.");
        }

        xml.Read();
    }
}
