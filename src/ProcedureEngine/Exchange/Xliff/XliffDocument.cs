using System.Text;
using System.Xml;

namespace ProcedureEngine.Exchange.Xliff;

/// <summary>What the files of both versions have in common.</summary>
internal static class XliffDocument
{
    /// <summary>The bytes of a document: UTF-8 without a byte order mark. Nothing but its elements is written, since spaces count.</summary>
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize }))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>A text with U+FFFD for what XML cannot hold.</summary>
    public static string Writable(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));
}
