using ProcedureEngine.Content.Files;
using Xunit;

namespace ProcedureEngine.Tests.Content.Files;

public sealed class ImageSizeTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 1, 224, 0, 0, 0, 220, 8, 6, 0, 0, 0, 0];
    private static readonly byte[] Gif = [.. "GIF89a"u8, 224, 1, 220, 0, .. new byte[20]];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 17, 8, 0, 220, 1, 224, 3, .. new byte[20]];
    private static readonly byte[] Lossy = [.. "RIFF0000WEBPVP8 0000"u8, 0, 0, 0, 0x9D, 1, 0x2A, 224, 1, 220, 0];
    private static readonly byte[] Lossless = [.. "RIFF0000WEBPVP8L0000"u8, 0x2F, 0xDF, 0xC1, 0x36, 0, .. new byte[10]];
    private static readonly byte[] Extended = [.. "RIFF0000WEBPVP8X0000"u8, 0, 0, 0, 0, 223, 1, 0, 219, 0, 0];

    public static TheoryData<string, byte[]> Images => new()
    {
        { "PNG", Png }, { "GIF", Gif }, { "JPEG", Jpeg }, { "WebP, lossy", Lossy }, { "WebP, lossless", Lossless }, { "WebP, extended", Extended },
        { "SVG", "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg' width='480' height='220px'></svg>"u8.ToArray() },
        { "SVG with a view box", "<svg viewBox=\"0 0 480 219.6\" xmlns=\"http://www.w3.org/2000/svg\"><rect width='1' height='1'/></svg>"u8.ToArray() },
        { "SVG in millimetres with a view box", "<svg width=\"48mm\" height=\"22mm\" viewBox=\"0 0 480 220\"></svg>"u8.ToArray() },
    };

    [Theory, MemberData(nameof(Images))]
    public void The_size_is_read_from_the_beginning(string format, byte[] image) => Assert.Equal((format, new ImageSize(480, 220)), (format, ImageSize.Of(image) ?? default));

    [Theory, MemberData(nameof(Images))]
    public void What_is_cut_off_or_damaged_anywhere_has_a_size_or_none(string format, byte[] image)
    {
        Assert.NotEmpty(format);
        for (var i = 0; i < image.Length; i++)
        {
            ImageSize.Of(image.AsSpan(0, i));
            foreach (var value in (byte[])[0, 0x7F, 0xFF])
            {
                var damaged = (byte[])image.Clone();
                damaged[i] = value;
                if (ImageSize.Of(damaged) is { } size) Assert.True(size is { Width: > 0, Height: > 0 });
            }
        }
    }

    [Theory]
    [InlineData("<svg width='100%' height='100%'></svg>")]
    [InlineData("<svg width='0' height='20' xmlns='http://www.w3.org/2000/svg'></svg>")]
    [InlineData("<svg width='1e9' height='99999999999999999999'></svg>")]
    [InlineData("This is no image at all, only some words.")]
    public void A_size_that_nobody_knows_is_none(string text) => Assert.Null(ImageSize.Of(System.Text.Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_file_that_is_not_there_has_none() => Assert.Null(ImageSize.Read("missing.png"));
}
