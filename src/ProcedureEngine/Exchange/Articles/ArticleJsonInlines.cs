using System.Collections.Immutable;
using System.Text.Json;
using ProcedureEngine.Model;

namespace ProcedureEngine.Exchange.Articles;

/// <summary>Writes running text.</summary>
internal static class ArticleJsonInlines
{
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Inline> content)
    {
        json.WriteStartArray(name);
        foreach (var inline in content) Write(json, inline);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Inline inline)
    {
        switch (inline)
        {
            case Text t:
                json.Begin("text"u8, inline.Span);
                json.WriteString("value"u8, t.Value);
                break;
            case Emphasis e:
                json.Begin("emphasis"u8, inline.Span);
                json.Enum("kind"u8, e.Kind);
                Write(json, "content"u8, e.Content);
                break;
            case UiLabel l:
                json.Begin("uiLabel"u8, inline.Span);
                json.Enum("role"u8, l.Role);
                json.WriteString("trailing"u8, l.Trailing);
                Write(json, "content"u8, l.Content);
                break;
            case CodeSpan c:
                json.Begin("codeSpan"u8, inline.Span);
                json.WriteString("value"u8, c.Value);
                break;
            case KeyboardKey k:
                json.Begin("keyboardKey"u8, inline.Span);
                json.WriteString("value"u8, k.Value);
                break;
            case Link l:
                json.Begin("link"u8, inline.Span);
                json.WriteString("target"u8, l.Target);
                json.WriteString("title"u8, l.Title);
                Write(json, "content"u8, l.Content);
                break;
            case Image i:
                json.Begin("image"u8, inline.Span);
                json.WriteString("source"u8, i.Source);
                json.WriteString("alternativeText"u8, i.AlternativeText);
                json.WriteString("title"u8, i.Title);
                break;
            case LineBreak:
                json.Begin("lineBreak"u8, inline.Span);
                break;
            case Anchor a:
                json.Begin("anchor"u8, inline.Span);
                json.WriteString("name"u8, a.Name);
                break;
            case Segment s:
                json.Begin("segment"u8, inline.Span);
                json.WriteString("id"u8, s.Id);
                Write(json, "target"u8, s.Target);
                Write(json, "source"u8, s.Source);
                break;
            case FootnoteReference f:
                json.Begin("footnoteReference"u8, inline.Span);
                json.WriteString("label"u8, f.Label);
                break;
            case IncludedText i:
                json.Begin("includedText"u8, inline.Span);
                json.WriteString("path"u8, i.Path);
                Write(json, "content"u8, i.Content);
                break;
            default:
                throw new InvalidOperationException($"JSON of {inline.GetType().Name} was never thought of.");
        }

        json.WriteEndObject();
    }
}
