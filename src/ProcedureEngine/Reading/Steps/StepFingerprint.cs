using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Reading.Steps;

/// <summary>Hashes by which a step is known again after an edit.</summary>
internal static class StepFingerprint
{
    /// <summary>What the step is besides its words: links, code, media, the number of labels, and the kinds of its blocks.</summary>
    public static string Of(Step step)
    {
        var text = new StringBuilder();
        var labels = 0;
        Collect(step.Instruction, text, ref labels);
        foreach (var block in BlockWalk.Descendants(step.Blocks))
        {
            // Browsers keep fingerprints: a type that is renamed here makes them look for its steps by text and place alone.
            text.Append('/').Append(block.GetType().Name);
            switch (block)
            {
                case Paragraph p: Collect(p.Content, text, ref labels); break;
                case CodeBlock c: text.Append(c.Text); break;
                case Alert a: text.Append(a.Kind); break;
                case BulletList l: text.Append(l.Items.Length); break;
                case Video v: text.Append(v.Url); break;
                case Procedure p:
                    text.Append(p.Steps.Length);
                    foreach (var inner in p.Steps) Collect(inner.Instruction, text, ref labels);
                    break;
            }
        }

        return Hash(text.Append('|').Append(labels));
    }

    /// <summary>The words, without case and white space.</summary>
    public static string OfText(Step step)
    {
        var text = new StringBuilder();
        Letters(PlainText.Of(step.Instruction), text);
        if (!step.Blocks.IsEmpty) Letters(PlainText.Of(step.Blocks), text);
        return Hash(text);
    }

    private static void Letters(string words, StringBuilder text)
    {
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c)) text.Append(char.ToLowerInvariant(c));
        }
    }

    private static void Collect(ImmutableArray<Inline> content, StringBuilder text, ref int labels)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case UiLabel: labels++; break;
                case Link l: text.Append('<').Append(WithoutLocale(l.Target)); Collect(l.Content, text, ref labels); break;
                case Image i: text.Append('!').Append(i.Source.AsSpan(i.Source.LastIndexOf('/') + 1)); break;
                case CodeSpan c: text.Append('`').Append(c.Value); break;
                case KeyboardKey k: text.Append('^').Append(k.Value); break;
                case Emphasis e: Collect(e.Content, text, ref labels); break;
                case Segment s: Collect(s.Target, text, ref labels); break;
                case IncludedText i: text.Append('+').Append(i.Path); break;
            }
        }
    }

    /// <summary>The address without a path segment that names a language: <c>/de-de/</c>.</summary>
    private static string WithoutLocale(string address)
    {
        if (!address.Contains("://", StringComparison.Ordinal)) return address;
        return string.Join('/', address.Split('/').Where(s => s.Length != 5 || s[2] != '-' || Locale.TryParse(s) is null)).ToLowerInvariant();
    }

    private static string Hash(StringBuilder text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString().Normalize()), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }
}
