using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ProcedureEngine.Content.Files;

/// <summary>How large an image is, in CSS pixels. Pages say it, so that nothing moves when the image comes.</summary>
/// <param name="Width">At least 1.</param>
/// <param name="Height">At least 1.</param>
public readonly partial record struct ImageSize(int Width, int Height)
{
    /// <summary>Enough for nearly all images.</summary>
    private const int FewBytes = 4096;

    /// <summary>Cameras put a thumbnail in front of the frame; a frame further behind is not looked for.</summary>
    private const int MostBytes = 128 * 1024;

    /// <summary>What the beginning of a file says; null for a file that can't be read, or whose format is unknown or broken.</summary>
    public static ImageSize? Read(string file)
    {
        try
        {
            using var stream = new FileStream(RegularFile.Open(file), FileAccess.Read, bufferSize: 0);
            return Of(Start(stream, FewBytes)) ?? (stream.Length > FewBytes ? Of(Start(stream, MostBytes)) : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> Start(FileStream stream, int most)
    {
        var start = new byte[(int)Math.Min(stream.Length, most)];
        stream.Position = 0;
        return start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
    }

    /// <summary>What the beginning of an image says: PNG, GIF, JPEG, WebP or SVG.</summary>
    public static ImageSize? Of(ReadOnlySpan<byte> image)
    {
        if (image.Length < 30) return null;
        if (image[0] == 0x89 && image[1..].StartsWith("PNG\r\n"u8)) return Valid(BinaryPrimitives.ReadInt32BigEndian(image[16..]), BinaryPrimitives.ReadInt32BigEndian(image[20..]));
        if (image.StartsWith("GIF8"u8)) return Valid(BinaryPrimitives.ReadUInt16LittleEndian(image[6..]), BinaryPrimitives.ReadUInt16LittleEndian(image[8..]));
        if (image[0] == 0xFF && image[1] == 0xD8) return Jpeg(image);
        if (image.StartsWith("RIFF"u8) && image[8..].StartsWith("WEBP"u8)) return WebP(image);
        return Svg(image);
    }

    /// <summary>The first frame header (SOF0 to SOF15, without the tables that have numbers among them).</summary>
    private static ImageSize? Jpeg(ReadOnlySpan<byte> image)
    {
        for (var at = 2; at + 9 < image.Length && image[at] == 0xFF;)
        {
            var kind = image[at + 1];
            if (kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) return Valid(BinaryPrimitives.ReadUInt16BigEndian(image[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(image[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(image[(at + 2)..]);
        }

        return null;
    }

    private static ImageSize? WebP(ReadOnlySpan<byte> image)
    {
        var kind = image[12..16];
        if (kind.SequenceEqual("VP8X"u8)) return Valid(1 + (BinaryPrimitives.ReadInt32LittleEndian(image[24..]) & 0xFFFFFF), 1 + (BinaryPrimitives.ReadInt32LittleEndian(image[26..]) >>> 8));
        if (kind.SequenceEqual("VP8 "u8)) return Valid(BinaryPrimitives.ReadUInt16LittleEndian(image[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(image[28..]) & 0x3FFF);
        if (!kind.SequenceEqual("VP8L"u8)) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(image[21..]);
        return Valid((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);
    }

    /// <summary>Width and height in pixels, or those of the view box; other units depend on the reader.</summary>
    private static ImageSize? Svg(ReadOnlySpan<byte> image)
    {
        var start = image.IndexOf("<svg"u8);
        if (start < 0) return null;
        var rest = image[start..Math.Min(image.Length, start + 2048)];
        var end = rest.IndexOf((byte)'>');
        if (end < 0) return null;
        var tag = Encoding.UTF8.GetString(rest[..end]);
        var (width, height) = (SvgWidth().Match(tag), SvgHeight().Match(tag));
        if (width.Success && height.Success) return Valid(Pixels(width.Groups[1].Value), Pixels(height.Groups[1].Value));
        return ViewBox().Match(tag) is { Success: true } box ? Valid(Pixels(box.Groups[1].Value), Pixels(box.Groups[2].Value)) : null;
    }

    private static int Pixels(string number) =>
        double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels) && pixels < 100_000 ? (int)Math.Round(pixels) : 0;

    private static ImageSize? Valid(int width, int height) => width is > 0 and < 100_000 && height is > 0 and < 100_000 ? new ImageSize(width, height) : null;

    [GeneratedRegex(@"\swidth\s*=\s*[""']([0-9.]+)(?:px)?[""']")]
    private static partial Regex SvgWidth();

    [GeneratedRegex(@"\sheight\s*=\s*[""']([0-9.]+)(?:px)?[""']")]
    private static partial Regex SvgHeight();

    [GeneratedRegex(@"\sviewBox\s*=\s*[""'][-0-9.]+[\s,]+[-0-9.]+[\s,]+([0-9.]+)[\s,]+([0-9.]+)\s*[""']")]
    private static partial Regex ViewBox();
}
