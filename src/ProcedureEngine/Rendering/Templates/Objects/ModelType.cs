using System.Collections.Immutable;

namespace ProcedureEngine.Rendering.Templates.Objects;

/// <summary>What an object of the model has: the one table that fills it, checks templates and documents it.</summary>
internal sealed class ModelType<T>
{
    private readonly Dictionary<string, ModelMember<T>> byName;

    /// <summary>An object with these members.</summary>
    public ModelType(params ImmutableArray<ModelMember<T>> members)
    {
        Members = members;
        byName = members.ToDictionary(m => m.Name, StringComparer.Ordinal);
    }

    /// <summary>The members, in the order in which they are documented.</summary>
    public ImmutableArray<ModelMember<T>> Members { get; }

    /// <summary>A member; null where there is none of this name.</summary>
    public ModelMember<T>? Find(string name) => byName.GetValueOrDefault(name);
}
