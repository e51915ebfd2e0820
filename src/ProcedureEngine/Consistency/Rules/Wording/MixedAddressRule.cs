using System.Globalization;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Consistency.Rules.Wording;

/// <summary>Articles that address their reader now politely, now familiarly. Told only where the settings ask for it; once for a version.</summary>
public sealed class MixedAddressRule : IConsistencyRule
{
    /// <summary>How sure a finding is: what a screen or a person says may be quoted.</summary>
    private const double Certainty = 0.7;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "mixed-address";

    /// <summary>The reader is addressed in two ways: how often politely, how often familiarly.</summary>
    public static FindingMessage Mixed { get; } = new("mixed-address", "The reader is addressed politely ({formal}) and familiarly ({familiar}).") { Volatile = ["formal", "familiar"] };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Mixed address", IssueType.Inconsistency, Severity.None,
        "An article addresses its reader politely and familiarly. Told only where procedures.yml gives the rule a severity.",
        "Readers see that several people wrote the text, and trust it less.",
        "Use the form that your style guide lays down.",
        new("Open your mailbox. You see the message.", "Öffnen Sie Ihr Postfach. Du siehst die Nachricht."))
    {
        Messages = [Mixed],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        // To read every word for nobody would cost time.
        if (!context.IsAsked(Name)) yield break;
        foreach (var version in set.Versions.Prepend(new AlignedVersion(set.Reference, [.. set.ReferenceUnits.Select(u => new UnitPair(null, u, 1))])))
        {
            var address = KnownLanguages.For(version.Article.Locale).Address;
            if (address.Formal.Count == 0) continue;
            var (formal, familiar) = (0, 0);
            UnitPair? firstFormal = null, firstFamiliar = null;
            foreach (var pair in version.Pairs)
            {
                if (pair.Translation is not { IsIncluded: false } unit || unit.Kind == UnitKind.Code) continue;
                var (f, g) = Count(context.Prose[unit].Text, address);
                if (f > 0) firstFormal ??= pair;
                if (g > 0) firstFamiliar ??= pair;
                (formal, familiar) = (formal + f, familiar + g);
            }

            if (formal == 0 || familiar == 0) continue;
            yield return FindingFactory.Of(Description, set, version, (formal < familiar ? firstFormal : firstFamiliar)!, Certainty, Mixed, formal.ToString(CultureInfo.InvariantCulture), familiar.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static (int Formal, int Familiar) Count(string text, FormOfAddress address)
    {
        var (formal, familiar) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            var word = text.AsSpan(start, i - start);
            if (word.Length > 8) continue;
            if (address.Familiar.Contains(word)) familiar++;
            else if (address.Formal.Contains(word) && (!address.HasCapital || char.IsUpper(word[0]))) formal++;
        }

        return (formal, familiar);
    }
}
