using System.Globalization;
using ProcedureEngine.Model;

namespace ProcedureEngine.Assistants;

/// <summary>When something was done, for people: as browsers write a short date and time (<c>toLocaleString</c>), in the time zone of this machine.</summary>
internal static class RecordTime
{
    /// <summary>The time of a run, in the way of a locale.</summary>
    public static string Short(long time, Locale locale)
    {
        var local = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(time), TimeZoneInfo.Local);
        // .NET prefers years of four digits; the patterns of CLDR, which browsers have, don't.
        return locale.Culture.Name switch
        {
            "en" or "en-US" => local.ToString("M/d/yy, h:mm\u202Ftt", CultureInfo.InvariantCulture),
            _ when locale.Language == "de" => local.ToString("dd.MM.yy, HH:mm", CultureInfo.InvariantCulture),
            _ when locale.Language is "nb" or "no" => local.ToString("dd.MM.yyyy, HH:mm", CultureInfo.InvariantCulture),
            _ when locale.Language == "nl" => local.ToString("dd-MM-yyyy, HH:mm", CultureInfo.InvariantCulture),
            _ => local.ToString("g", locale.Culture),
        };
    }

    /// <summary>The time of a run as scripts write it: <c>2026-12-01T13:05:00.000Z</c>.</summary>
    public static string Iso(long time) => DateTimeOffset.FromUnixTimeMilliseconds(time).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
