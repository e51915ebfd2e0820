using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ProcedureEngine.Rendering.Sites;

/// <summary>
/// Names of files that every usual disk and web server can hold. A site is built on one machine and looked at on others: a name
/// that Linux stores may be a device, an end of a name or a part of an address elsewhere.
/// </summary>
public static class FileName
{
    /// <summary>The longest name that disks hold, in bytes of UTF-8.</summary>
    public const int MaxBytes = 255;

    // What Windows refuses, and what cuts an address off or is decoded twice by some servers.
    private static readonly SearchValues<char> Refused = SearchValues.Create("<>:\"/\\|?*%#");

    // What nearly all names consist of.
    private static readonly SearchValues<char> Usual = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file; the last three are superscripts.
    private static readonly SearchValues<string> Devices = SearchValues.Create(["con", "prn", "aux", "nul", "conin$", "conout$"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> DeviceNumbers = SearchValues.Create("0123456789\u00b9\u00b2\u00b3");

    /// <summary>Whether a name, without the folders above it, is held everywhere as it is.</summary>
    public static bool IsPortable(ReadOnlySpan<char> name) =>
        !name.IsEmpty && name[^1] is not ('.' or ' ') && !IsDevice(name) && !HasRefused(name) && Encoding.UTF8.GetByteCount(name) <= MaxBytes;

    /// <summary>
    /// A name that is portable: the name itself where it is so, else one like it that ends, before the first dot, with a few digits
    /// made of the whole name, so that no two names become one. What follows the last dot stays where it fits.
    /// </summary>
    /// <param name="name">The name, without the folders above it.</param>
    /// <param name="maxBytes">How long it may be, in bytes of UTF-8: at most <see cref="MaxBytes"/>, less where something is added to it.</param>
    public static string Portable(string name, int maxBytes = MaxBytes) =>
        IsPortable(name) && Encoding.UTF8.GetByteCount(name) <= maxBytes ? name : Changed(name, maxBytes);

    /// <summary>As <see cref="Portable"/>, also where the name could be kept.</summary>
    internal static string Changed(string name, int maxBytes = MaxBytes)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune) || (rune.IsBmp && Refused.Contains((char)rune.Value))) clean.Append('-');
            else clean.Append(rune);
        }

        var text = clean.ToString().TrimEnd('.', ' ');
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var (stem, extensions) = dot < 0 ? (text, "") : (text[..dot], text[dot..]);
        // An encoding would make one of all halves of characters.
        var digits = "-" + Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(name.AsSpan())).AsSpan(0, 4));
        if (Encoding.UTF8.GetByteCount(stem) + digits.Length + Encoding.UTF8.GetByteCount(extensions) <= maxBytes) return stem + digits + extensions;

        var last = text.LastIndexOf('.');
        extensions = last >= 0 && Encoding.UTF8.GetByteCount(text[last..]) <= 16 ? text[last..] : "";
        return Start(stem, maxBytes - digits.Length - Encoding.UTF8.GetByteCount(extensions)) + digits + extensions;
    }

    private static bool HasRefused(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAnyExcept(Usual)) return false;
        if (name.ContainsAny(Refused)) return true;
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune)) return true;
        }

        return false;
    }

    private static bool IsDevice(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ');
        if (stem is { Length: 4 } && (stem.StartsWith("com", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase))) return DeviceNumbers.Contains(stem[3]);
        return stem.Length is >= 3 and <= 7 && Devices.Contains(stem.ToString());
    }

    /// <summary>As much of a text as fits into so many bytes.</summary>
    private static string Start(string text, int bytes)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if ((bytes -= rune.Utf8SequenceLength) < 0) break;
            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }
}
