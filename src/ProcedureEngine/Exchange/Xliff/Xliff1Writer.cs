using System.Globalization;
using System.Xml;
using ProcedureEngine.Translation;
using ProcedureEngine.Translation.Codes;

namespace ProcedureEngine.Exchange.Xliff;

/// <summary>Writes XLIFF 1.2, for tools that know no other: markup is <c>g</c> around words and <c>x</c> alone.</summary>
public sealed class Xliff1Writer : IXliffWriter
{
    /// <summary>The namespace of XLIFF 1.2.</summary>
    public const string Namespace = "urn:oasis:names:tc:xliff:document:1.2";

    /// <inheritdoc/>
    public byte[] Write(TranslatedArticle article, bool isDueOnly) => XliffDocument.Write(xml =>
    {
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("xliff", Namespace);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("file", Namespace);
        xml.WriteAttributeString("original", article.Reference.Path);
        xml.WriteAttributeString("source-language", article.Reference.Locale.Tag);
        xml.WriteAttributeString("target-language", article.Locale.Tag);
        xml.WriteAttributeString("datatype", "plaintext");
        xml.WriteStartElement("body", Namespace);
        for (var i = 0; i < article.Units.Length; i++)
        {
            if (article.Units[i].IsDue || !isDueOnly) WriteUnit(xml, article, i);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteUnit(XmlWriter xml, TranslatedArticle article, int index)
    {
        var unit = article.Units[index];
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("trans-unit", Namespace);
        xml.WriteAttributeString("id", unit.ExchangeId);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        WriteText(xml, "source", unit.Source, null);
        if (unit.At is not null) WriteText(xml, "target", unit.Target, unit.IsDue ? "needs-translation" : "final");
        foreach (var note in UnitNotes.Of(article, index))
        {
            xml.WriteStartElement("note", Namespace);
            xml.WriteAttributeString("from", note.Category);
            xml.WriteString(XliffDocument.Writable(note.Text));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, CodedText text, string? state)
    {
        xml.WriteStartElement(name, Namespace);
        if (state is not null) xml.WriteAttributeString("state", state);
        foreach (var part in text.Parts)
        {
            switch (part.Kind)
            {
                case CodeKind.Text:
                    xml.WriteString(part.Value);
                    break;
                case CodeKind.Close:
                    xml.WriteEndElement();
                    break;
                default:
                    xml.WriteStartElement(part.Kind == CodeKind.Open ? "g" : "x", Namespace);
                    xml.WriteAttributeString("id", part.Id.ToString(CultureInfo.InvariantCulture));
                    xml.WriteAttributeString("ctype", $"x-{CodeNames.Of(part.Value)}");
                    if (part.Kind == CodeKind.Alone) xml.WriteEndElement();
                    break;
            }
        }

        xml.WriteEndElement();
    }
}
