using System.Collections.Immutable;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Sections;

/// <summary>Tells what a section is for by its English slug, or by its heading in one of the languages that we know.</summary>
internal static class SectionRoles
{
    private static readonly (SectionRole Role, string[] Starts)[] Words =
    [
        (SectionRole.Prerequisites, InAllLanguages(s => s.Prerequisites)),
        (SectionRole.Verification, InAllLanguages(s => s.Verification)),
        (SectionRole.NextSteps, InAllLanguages(s => s.NextSteps)),
    ];

    public static SectionRole Of(string slug, string heading)
    {
        var name = Slug.Of(heading);
        foreach (var (role, starts) in Words)
        {
            foreach (var start in starts)
            {
                if (slug.StartsWith(start, StringComparison.Ordinal) || name.StartsWith(start, StringComparison.Ordinal)) return role;
            }
        }

        return SectionRole.Body;
    }

    private static string[] InAllLanguages(Func<SectionVocabulary, ImmutableArray<string>> starts) =>
        [.. KnownLanguages.All.SelectMany(l => starts(l.Sections)).Distinct(StringComparer.Ordinal)];
}
