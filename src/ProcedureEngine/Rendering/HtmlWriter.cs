using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ProcedureEngine.Rendering;

/// <summary>
/// Writes HTML as UTF-8. Markup is given as UTF-8 literals (<c>"&lt;p&gt;"u8</c>), everything else as strings, which are
/// encoded: what an article says can never become markup. Reuse one for many pages; not thread-safe.
/// </summary>
public sealed class HtmlWriter : IDisposable
{
    private static readonly SearchValues<char> Special =
        SearchValues.Create("&<>\"'\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written, valid until the next call.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>Writes markup: only UTF-8 literals of this program and pieces of its templates.</summary>
    public void Markup(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        Length += utf8.Length;
    }

    /// <summary>Writes text for an element or a quoted attribute, encoded. Characters that HTML forbids become U+FFFD.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(Special);
            var plain = special < 0 ? text : text[..special];
            Length += Encoding.UTF8.GetBytes(plain, Room(plain.Length * 3));
            if (special < 0) return;
            Markup(text[special] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\'' => "&#39;"u8,
                _ => "\uFFFD"u8,
            });
            text = text[(special + 1)..];
        }
    }

    /// <summary>Writes a number in digits.</summary>
    public void Number(int value)
    {
        Utf8Formatter.TryFormat(value, Room(11), out var written);
        Length += written;
    }

    /// <summary>Writes <c> name="value"</c>.</summary>
    public void Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        Markup(" "u8);
        Markup(name);
        Markup("=\""u8);
        Text(value);
        Markup("\""u8);
    }

    /// <summary>Writes a text with placeholders (<c>{0} of {1}</c>), each filled by what <paramref name="fill"/> writes for its number.</summary>
    public void Format(string pattern, Action<int> fill)
    {
        var start = 0;
        for (var i = 0; i + 2 < pattern.Length; i++)
        {
            if (pattern[i] != '{' || !char.IsAsciiDigit(pattern[i + 1]) || pattern[i + 2] != '}') continue;
            Text(pattern.AsSpan(start, i - start));
            fill(pattern[i + 1] - '0');
            start = i + 3;
        }

        Text(pattern.AsSpan(start));
    }

    /// <summary>A copy of what was written; the writer is empty afterwards.</summary>
    public byte[] TakeBytes()
    {
        var bytes = Written.ToArray();
        Length = 0;
        return bytes;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        Length = 0;
    }

    private Span<byte> Room(int size)
    {
        if (buffer.Length - Length < size)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, Length + size));
            Written.CopyTo(larger);
            if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        return buffer.AsSpan(Length);
    }
}
