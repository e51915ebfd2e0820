using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Tests.Exchange;

/// <summary>Makes values of the model whose every property differs from what it is when nobody sets it.</summary>
internal sealed class ModelSample
{
    private int count;

    /// <summary>An article whose only section holds every kind of block, and whose heading holds every kind of inline.</summary>
    public static Article Article() => (Article)new ModelSample().Make(typeof(Article), depth: 0);

    private object Make(Type type, int depth)
    {
        count++;
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Make(underlying, depth);
        if (type == typeof(string)) return $"text {count}";
        if (type == typeof(int)) return count;
        if (type == typeof(bool)) return true;
        if (type == typeof(char)) return 'i';
        if (type == typeof(DateOnly)) return new DateOnly(2026, 1, 1).AddDays(count);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        if (type == typeof(SourceSpan)) return new SourceSpan(count, count + 1, count + 2, count + 3);
        if (type == typeof(ArticleKey)) return new ArticleKey($"key {count}");
        if (type == typeof(Locale)) return Locale.Parse("nb-NO");
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return Many(type.GetGenericArguments()[0], depth);
        return Record(type, depth);
    }

    /// <summary>One of each kind near the root; further down a single leaf, so that the sample ends.</summary>
    private object Many(Type item, int depth)
    {
        ImmutableArray<Type> kinds = item.IsAbstract ? ModelShape.Kinds(item) : [item];
        if (depth > 3 && item.IsAbstract) kinds = [item == typeof(Block) ? typeof(ThematicBreak) : typeof(Text)];
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (var kind in kinds) items.Add(Make(kind, depth + 1));
        return typeof(ImmutableArray).GetMethods().Single(m => m.Name == "ToImmutableArray" && m.GetParameters() is [{ ParameterType: { IsGenericType: true } p }] && p.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private object Record(Type type, int depth)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in ModelShape.Properties(type)) property.SetValue(made, Make(property.PropertyType, depth));
        return made;
    }
}
