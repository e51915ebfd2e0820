using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Tests.Languages;

/// <summary>One list of words of a language.</summary>
/// <param name="Name">The properties that lead to it: <c>Steps.If</c>.</param>
/// <param name="Words">The words.</param>
internal sealed record WordList(string Name, ImmutableArray<string> Words)
{
    /// <summary>All lists of a language, the empty ones too: those of its groups, whatever groups there are.</summary>
    public static IEnumerable<WordList> In(Language language) => In(language, "");

    private static IEnumerable<WordList> In(object group, string name)
    {
        foreach (var property in group.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.Name != nameof(Language.Tag)))
        {
            var path = $"{name}{property.Name}";
            switch (property.GetValue(group))
            {
                case bool: break;
                case string word: yield return new WordList(path, word.Length == 0 ? [] : [word]); break;
                case WordSet set: yield return new WordList(path, set.Words); break;
                case ImmutableArray<string> words: yield return new WordList(path, words); break;
                case FrozenDictionary<string, string> values: yield return new WordList(path, values.Keys); break;
                case ImmutableArray<VerbParticle> particles:
                    yield return new WordList(path, [.. particles.Select(p => p.Particle)]);
                    foreach (var particle in particles) yield return new WordList($"{path}.{particle.Particle}", particle.Verbs);
                    break;
                case { } inner when inner.GetType().Namespace == typeof(WordSet).Namespace:
                    foreach (var list in In(inner, path + ".")) yield return list;
                    break;
                default: throw new NotSupportedException($"{path}: {property.PropertyType} is no list of words that the tests know.");
            }
        }
    }
}
