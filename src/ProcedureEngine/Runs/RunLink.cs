using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProcedureEngine.Runs;

/// <summary>
/// A run in the fragment of a link: no server gets to see it. <c>#run=1z…</c>: version, <c>z</c> for compressed (raw deflate) or <c>p</c> for
/// plain, base64url. The page's <c>link.js</c> reads and writes the same.
/// </summary>
public static class RunLink
{
    private const string Mark = "#run=1";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The fragment that carries a run; null where the run is too large for the page to take it up.</summary>
    /// <param name="article">The article's key.</param>
    /// <param name="run">The run.</param>
    public static string? ToFragment(string article, RunState run)
    {
        var plain = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(plain, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("article"u8, article);
            json.WritePropertyName("state"u8);
            RunJson.Write(json, run, isShort: true);
            json.WriteEndObject();
        }

        if (plain.WrittenCount > RunLimits.Unpacked) return null;
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(plain.WrittenSpan);
        var text = Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return Mark.Length + 1 + text.Length <= RunLimits.Fragment ? $"{Mark}z{text}" : null;
    }

    /// <summary>What a fragment carries for an article; null for anything else.</summary>
    /// <param name="fragment">The fragment with its <c>#</c>.</param>
    /// <param name="article">The article's key.</param>
    /// <param name="now">The time, in milliseconds since 1970: a run from later than tomorrow is none.</param>
    public static RunState? FromFragment(string fragment, string article, long now)
    {
        if (Unpack(fragment) is not { } bytes) return null;
        try
        {
            using var document = JsonDocument.Parse(Strict.GetString(bytes).TrimStart('\uFEFF'));
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("article"u8, out var key) || key.ValueKind != JsonValueKind.String || JsonText.Of(key) != article) return null;
            var run = document.RootElement.TryGetProperty("state"u8, out var state) ? RunJson.Read(state) : null;
            return run is not null && run.Ticks.Values.Concat(run.Skipped.Values).Append(run.Started).All(time => time < now + RunLimits.Ahead) ? run : null;
        }
        catch (Exception e) when (e is JsonException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static byte[]? Unpack(string fragment)
    {
        if (fragment.Length > RunLimits.Fragment || !fragment.StartsWith(Mark, StringComparison.Ordinal) || fragment.Length < Mark.Length + 2) return null;
        var text = fragment[(Mark.Length + 1)..];
        if (!text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') || text.Length % 4 == 1) return null;
        var bytes = Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (text.Length % 4)) % 4));
        return fragment[Mark.Length] switch { 'p' => bytes, 'z' => Inflate(bytes), _ => null };
    }

    /// <summary>A few bytes can unpack to gigabytes: what is longer than allowed is not read to its end.</summary>
    private static byte[]? Inflate(byte[] packed)
    {
        using var stream = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        var bytes = new byte[RunLimits.Unpacked + 1];
        try
        {
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length <= RunLimits.Unpacked ? bytes[..length] : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
