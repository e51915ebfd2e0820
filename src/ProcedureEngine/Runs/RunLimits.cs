using System.Collections.Frozen;

namespace ProcedureEngine.Runs;

/// <summary>What a run may hold: the limits of the page (<c>site/js/run/run.js</c>, <c>link.js</c>). What breaks one is no run.</summary>
internal static class RunLimits
{
    /// <summary>The longest name, in UTF-16 characters.</summary>
    public const int Name = 80;

    /// <summary>The longest text or id.</summary>
    public const int Text = 20_000;

    /// <summary>How many entries a list or map may have.</summary>
    public const int Entries = 50_000;

    /// <summary>Times end before the year 2096: clocks that are set wrong by years are still believed.</summary>
    public const long Time = 4_000_000_000_000;

    /// <summary>The longest fragment of a link, in characters, and what it may unpack to, in bytes.</summary>
    public const int Fragment = 200_000, Unpacked = 1_000_000;

    /// <summary>How far a colleague's clock may be ahead, in ms.</summary>
    public const long Ahead = 86_400_000;

    /// <summary>How much of a step's words a run keeps.</summary>
    public const int Words = 200;

    /// <summary>What every object of JavaScript has from birth is no id.</summary>
    private static readonly FrozenSet<string> Inherited = FrozenSet.Create(
        StringComparer.Ordinal,
        "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__", "__proto__", "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf");

    /// <summary>Whether a text may be an id.</summary>
    public static bool IsId(string text) => text.Length <= Text && !Inherited.Contains(text);
}
