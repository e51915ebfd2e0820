namespace ProcedureEngine.Assistants.Steps;

/// <summary>What a name on the screen is called in another language of the same article.</summary>
internal static class ScreenLabels
{
    /// <summary>The name that most steps have at its place; null where no step tells. Steps are known by their ids: where both versions have as many names in one, they stand in the same order.</summary>
    public static string? Say(string label, GuidedArticle article, GuidedArticle other)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in article.Steps)
        {
            if (other.IndexOf(step.Id) is not (>= 0 and var there) || other.Steps[there].Labels is var labels && labels.Length != step.Labels.Length) continue;
            for (var i = 0; i < step.Labels.Length; i++)
            {
                if (string.Equals(step.Labels[i], label.Trim(), StringComparison.OrdinalIgnoreCase)) votes[other.Steps[there].Labels[i]] = votes.GetValueOrDefault(other.Steps[there].Labels[i]) + 1;
            }
        }

        return votes.Count == 0 ? null : votes.MaxBy(v => v.Value).Key;
    }
}
