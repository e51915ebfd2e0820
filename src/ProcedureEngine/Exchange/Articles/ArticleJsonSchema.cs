namespace ProcedureEngine.Exchange.Articles;

/// <summary>
/// The JSON Schema (2020-12) of what <see cref="ArticleJson"/> writes. It is made from the types of <see cref="Model"/> and their
/// documentation by the tests, which also hold it equal to them.
/// </summary>
public static class ArticleJsonSchema
{
    /// <summary>The name of the file that holds it in an export.</summary>
    public const string FileName = "article.schema.json";

    /// <summary>The schema, UTF-8 without byte order mark.</summary>
    public static ReadOnlyMemory<byte> Utf8 { get; } = Read();

    private static byte[] Read()
    {
        using var stream = typeof(ArticleJsonSchema).Assembly.GetManifestResourceStream("schemas/" + FileName)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
