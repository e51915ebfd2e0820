using System.CommandLine;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Model;

namespace ProcedureEngine.Cli;

/// <summary>The arguments that several verbs share.</summary>
internal static class Arguments
{
    public static Option<Locale?> Reference() =>
        Locale("--reference", "The language that the others are translated from, such as en or en-us. Default: English where there is any.");

    public static Option<Locale?> Locale(string name, string description) => new(name)
    {
        HelpName = "LOCALE",
        Description = description,
        CustomParser = result =>
        {
            var tag = result.Tokens[0].Value;
            if (Model.Locale.TryParse(tag) is { } locale) return locale;
            result.AddError($"'{tag}' is not a language tag such as en, de-DE or nb-NO.");
            return null;
        },
    };

    public static Option<Locale[]> Locales(string name, string description) => new(name)
    {
        HelpName = "LOCALE",
        Description = description,
        CustomParser = result =>
        {
            var tags = result.Tokens.Select(t => (t.Value, Locale: Model.Locale.TryParse(t.Value))).ToList();
            foreach (var (tag, locale) in tags)
            {
                if (locale is null) result.AddError($"'{tag}' is not a language tag such as en, de-DE or nb-NO.");
            }

            return [.. tags.Select(t => t.Locale).OfType<Locale>().Distinct()];
        },
    };

    public static Option<Uri?> BaseUrl() => Address("--base-url", "Where the site is published: guides then lead back to their checklists, with a QR code. Default: 'site' in procedures.yml.");

    public static Option<Uri?> Address(string name, string description) => new(name)
    {
        HelpName = "URL",
        Description = description,
        CustomParser = result =>
        {
            var value = result.Tokens[0].Value;
            if (SiteSettings.Address(value) is { } address) return address;
            result.AddError($"'{value}' is not an http or https address.");
            return null;
        },
    };

    public static Option<string?> Previous() => new("--previous")
    {
        HelpName = "FILE",
        Description = "The report.json of an earlier build or check: the report then says what is new since, and what is gone.",
    };

    public static Option<string?> Site() => new("--site")
    {
        HelpName = "DIR",
        Description = "A folder whose files take the place of the theme's own: templates, style sheets, scripts, icons.",
    };
}
