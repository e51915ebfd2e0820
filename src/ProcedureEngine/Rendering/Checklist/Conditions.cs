using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.Steps;

namespace ProcedureEngine.Rendering.Checklist;

/// <summary>Finds what holds only sometimes: the clause that a step begins with, and lists of which one item holds.</summary>
internal static class Conditions
{
    /// <summary>Parts an instruction behind the clause that says when it applies; nothing is in front where there is none, or where it ends inside a label or a link.</summary>
    public static (ImmutableArray<Inline> Clause, ImmutableArray<Inline> Action) Split(ImmutableArray<Inline> instruction, Condition? condition)
    {
        if (condition is null) return ([], instruction);
        var whole = PlainText.Of(instruction);
        var left = whole.Length - whole.TrimStart().Length + condition.Text.Length;
        for (var i = 0; i < instruction.Length; i++)
        {
            var length = PlainText.Of([instruction[i]]).Length;
            if (left > length)
            {
                left -= length;
                continue;
            }

            if (left == length) return (instruction[..(i + 1)], instruction[(i + 1)..]);
            if (instruction[i] is not Text text) break;
            return ([.. instruction[..i], new Text(text.Value[..left])], [new Text(text.Value[left..]), .. instruction[(i + 1)..]]);
        }

        return ([], instruction);
    }

    /// <summary>Whether a list says what to do in each of several cases: every item begins with a condition.</summary>
    public static bool IsChoice(BulletList list, Locale locale) =>
        list.Items.Length > 1 && list.Items.All(i => i.IsChecked is null && i.Blocks is [Paragraph line, ..] && StepWords.ConditionOf(line.Content, locale) is not null);
}
