namespace ProcedureEngine.Content.Settings;

/// <summary>Patterns for paths, as ignore files have them: <c>*</c> and <c>?</c> stand for characters of a name, <c>**</c> for any folders.</summary>
public static class PathPattern
{
    /// <summary>Whether a path relative to the content root, with <c>/</c>, is one that a pattern means; case counts.</summary>
    public static bool Matches(string pattern, string path)
    {
        var (names, parts) = (pattern.Trim('/').Split('/'), path.Split('/'));
        // reached[j]: the pattern up to here stands for the first j names of the path.
        var reached = new bool[parts.Length + 1];
        reached[0] = true;
        foreach (var name in names)
        {
            var next = new bool[parts.Length + 1];
            if (name == "**")
            {
                for (int j = Array.IndexOf(reached, true); j >= 0 && j <= parts.Length; j++) next[j] = true;
            }
            else
            {
                for (var j = 0; j < parts.Length; j++) next[j + 1] = reached[j] && IsName(name, parts[j]);
            }

            reached = next;
        }

        return reached[^1];
    }

    /// <summary>Matches one name, going back to the last star only: linear in what people write.</summary>
    private static bool IsName(string pattern, string name)
    {
        var (p, n, star, resume) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*') (star, resume) = (p++, n);
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n])) (p, n) = (p + 1, n + 1);
            else if (star >= 0) (p, n) = (star + 1, ++resume);
            else return false;
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
