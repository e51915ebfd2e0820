using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ProcedureEngine.Rendering.Html;

/// <summary>
/// Writes HTML as UTF-8. Markup is what interpolated strings and UTF-8 literals of the program say; all else is encoded: what an
/// article says can never become markup. Reuse one for many pages; not thread-safe.
/// </summary>
public sealed class HtmlWriter : IDisposable
{
    // Asked now and then only: a page has a hundred thousand pieces of markup.
    private const int AskEvery = 1024;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private uint pieces;

    /// <summary>Ends what is being written, inside a long page too, with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written, valid until the next call.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>Writes an interpolated string: <c>Write($"&lt;p&gt;{text}&lt;/p&gt;")</c>.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] HtmlInterpolation html)
    {
        _ = html;
        Ask();
    }

    /// <summary>Writes an interpolated string and ends the line.</summary>
    public void WriteLine([InterpolatedStringHandlerArgument("")] HtmlInterpolation html)
    {
        _ = html;
        Markup("\n"u8);
    }

    /// <summary>Writes markup: only UTF-8 literals of this program and pieces of its templates.</summary>
    public void Markup(ReadOnlySpan<byte> utf8)
    {
        Ask();
        utf8.CopyTo(Room(utf8.Length));
        Length += utf8.Length;
    }

    /// <summary>Writes markup: only literals of this program.</summary>
    internal void Literal(string markup) => Plain(markup);

    /// <summary>Writes text for an element or a quoted attribute, encoded. Characters that HTML forbids become U+FFFD.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = NextSpecial(text, 0); i < text.Length; i = NextSpecial(text, start))
        {
            Plain(text[start..i]);
            Markup(text[i] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\'' => "&#39;"u8,
                _ => "\uFFFD"u8,
            });
            start = i + 1;
        }

        Plain(text[start..]);
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

    /// <summary>Writes <c> name="value"</c>, or nothing where the value is null.</summary>
    public HtmlPart OptionalAttribute(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) Attribute(name, value);
        return default;
    }

    /// <summary>Writes the name of an attribute that the program makes of pieces, such as what follows <c>data-</c>.</summary>
    /// <exception cref="ArgumentException">It has other characters than letters, digits and hyphens of ASCII, which no encoding makes safe.</exception>
    public HtmlPart Name(string name)
    {
        if (name.AsSpan().ContainsAnyExcept(NameCharacters)) throw new ArgumentException($"'{name}' is no name of an attribute.", nameof(name));
        Plain(name);
        return default;
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

    /// <summary>What was written, without a copy: good until the next call. The writer begins anew.</summary>
    public ReadOnlyMemory<byte> LendBytes()
    {
        var bytes = buffer.AsMemory(0, Length);
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

    /// <summary>The next character that is not written as it is; the length of the text where there is none.</summary>
    private static int NextSpecial(ReadOnlySpan<char> text, int from)
    {
        // Eight at a time, as long as none of them may be special.
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (; from <= text.Length - Vector128<ushort>.Count; from += Vector128<ushort>.Count)
        {
            var eight = Vector128.LoadUnsafe(ref first, (nuint)from);
            var special = Vector128.LessThan(eight, Vector128.Create((ushort)' ')) | Vector128.Equals(eight, Vector128.Create((ushort)'\u007F'))
                | Vector128.Equals(eight, Vector128.Create((ushort)'&')) | Vector128.Equals(eight, Vector128.Create((ushort)'<')) | Vector128.Equals(eight, Vector128.Create((ushort)'>'))
                | Vector128.Equals(eight, Vector128.Create((ushort)'"')) | Vector128.Equals(eight, Vector128.Create((ushort)'\''));
            if (special != Vector128<ushort>.Zero) break;
        }

        while (from < text.Length && !IsSpecial(text[from])) from++;
        return from;
    }

    // Most characters are letters: one comparison settles them. White space that HTML allows is not special, other control characters are.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSpecial(char c) => c > '>' ? c == '\u007F' : c is '&' or '<' or '>' or '"' or '\'' or (< ' ' and not ('\t' or '\n' or '\r'));

    private void Ask()
    {
        if (++pieces % AskEvery == 0) Cancel.ThrowIfCancellationRequested();
    }

    private void Plain(ReadOnlySpan<char> text) => Length += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));

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
