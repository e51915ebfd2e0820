using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProcedureEngine.Exchange.Articles;

/// <summary>
/// An article's whole model as JSON, and back. What is written reads as an equal model, and that is written as the same
/// bytes. Properties are named as in <see cref="Model"/>, in camel case; every one is always there, null where the model has
/// null. A node says its <c>type</c>; a <c>span</c> is <c>[line, column, endLine, endColumn]</c>. <see cref="ArticleJsonSchema"/> describes it.
/// </summary>
public static class ArticleJson
{
    /// <summary>The version of the format: it changes when a property is renamed or removed or means something else.</summary>
    public const int FormatVersion = ArticleJsonVersion.Current;

    // A level of the model is up to four of JSON, and includes nest the model far beyond what a person writes.
    private const int MaxDepth = 4096;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    /// <summary>Writes an article: UTF-8 without byte order mark, in one line.</summary>
    public static void Write(IBufferWriter<byte> output, ExportedArticle exported)
    {
        using var json = new Utf8JsonWriter(output, Options);
        new ArticleJsonWriter(json, exported.StepIds).Write(exported.Article);
        json.Flush();
        output.Write("\n"u8);
    }

    /// <summary>Reads an article; a <see cref="JsonException"/> that says what is wrong where the text is not what <see cref="Write"/> writes.</summary>
    public static ExportedArticle Read(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
        try
        {
            return new ArticleJsonReader().Read(document.RootElement);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException($"This is not an exported article: {e.Message}", e);
        }
    }
}
