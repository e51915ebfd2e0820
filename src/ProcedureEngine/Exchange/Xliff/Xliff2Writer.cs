using System.Globalization;
using System.Xml;
using ProcedureEngine.Translation;
using ProcedureEngine.Translation.Codes;

namespace ProcedureEngine.Exchange.Xliff;

/// <summary>Writes XLIFF 2.1: a unit for each block, with the markup of both languages as original data.</summary>
public sealed class Xliff2Writer : IXliffWriter
{
    /// <summary>The namespace of XLIFF 2.0 and 2.1.</summary>
    public const string Namespace = "urn:oasis:names:tc:xliff:document:2.0";

    /// <inheritdoc/>
    public byte[] Write(TranslatedArticle article, bool isDueOnly) => XliffDocument.Write(xml =>
    {
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("xliff", Namespace);
        xml.WriteAttributeString("version", "2.1");
        xml.WriteAttributeString("srcLang", article.Reference.Locale.Tag);
        xml.WriteAttributeString("trgLang", article.Locale.Tag);
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("file", Namespace);
        xml.WriteAttributeString("id", "f1");
        xml.WriteAttributeString("original", article.Reference.Path);
        WriteNotes(xml, UnitNotes.Of(article));
        for (var i = 0; i < article.Units.Length; i++)
        {
            if (article.Units[i].IsDue || !isDueOnly) WriteUnit(xml, article, i);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteUnit(XmlWriter xml, TranslatedArticle article, int index)
    {
        var unit = article.Units[index];
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("unit", Namespace);
        xml.WriteAttributeString("id", unit.ExchangeId);
        WriteNotes(xml, UnitNotes.Of(article, index));
        var data = new UnitMarkup(unit);
        if (data.Values.Count > 0)
        {
            xml.WriteStartElement("originalData", Namespace);
            for (var i = 0; i < data.Values.Count; i++)
            {
                xml.WriteStartElement("data", Namespace);
                xml.WriteAttributeString("id", $"d{i + 1}");
                xml.WriteString(XliffDocument.Writable(data.Values[i]));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteStartElement("segment", Namespace);
        xml.WriteAttributeString("id", "s1");
        xml.WriteAttributeString("state", unit.IsDue ? "initial" : "final");
        WriteText(xml, "source", unit.Source, data);
        if (unit.At is not null) WriteText(xml, "target", unit.Target, data);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, CodedText text, UnitMarkup data)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        var codes = text.Codes();
        foreach (var part in text.Parts)
        {
            switch (part.Kind)
            {
                case CodeKind.Text:
                    xml.WriteString(part.Value);
                    break;
                case CodeKind.Alone:
                    xml.WriteStartElement("ph", Namespace);
                    WriteId(xml, part.Id);
                    xml.WriteAttributeString("canDelete", "no");
                    xml.WriteAttributeString("dataRef", data.NameOf(part.Value));
                    xml.WriteEndElement();
                    break;
                case CodeKind.Open:
                    xml.WriteStartElement("pc", Namespace);
                    WriteId(xml, part.Id);
                    xml.WriteAttributeString("canDelete", "no");
                    xml.WriteAttributeString("dataRefStart", data.NameOf(part.Value));
                    xml.WriteAttributeString("dataRefEnd", data.NameOf(codes[part.Id].Close!));
                    break;
                case CodeKind.Close:
                    xml.WriteEndElement();
                    break;
            }
        }

        xml.WriteEndElement();
    }

    private static void WriteId(XmlWriter xml, int id) => xml.WriteAttributeString("id", id.ToString(CultureInfo.InvariantCulture));

    private static void WriteNotes(XmlWriter xml, IReadOnlyList<UnitNote> notes)
    {
        if (notes.Count == 0) return;
        xml.WriteStartElement("notes", Namespace);
        foreach (var note in notes)
        {
            xml.WriteStartElement("note", Namespace);
            xml.WriteAttributeString("category", note.Category);
            xml.WriteString(XliffDocument.Writable(note.Text));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The markup of a unit, each piece once.</summary>
    private sealed class UnitMarkup(TranslationUnit unit)
    {
        public List<string> Values { get; } = [.. unit.Source.Parts.Concat(unit.Target.Parts).Where(p => p.Kind != CodeKind.Text).Select(p => p.Value).Distinct(StringComparer.Ordinal)];

        public string NameOf(string value) => $"d{Numbers[value]}";

        private Dictionary<string, int> Numbers => field ??= Values.Index().ToDictionary(v => v.Item, v => v.Index + 1, StringComparer.Ordinal);
    }
}
