namespace ProcedureEngine.Content.Git;

/// <summary>What to do where git can't tell what changed, by the reason.</summary>
internal static class GitAdvice
{
    /// <summary>The revision is none.</summary>
    public const string Revision = "Name one commit, branch or tag, such as origin/main or HEAD~1; fetch it first where it is another machine's.";

    /// <summary>The clone has not all history.</summary>
    public const string Fetch = "This clone has only the last commits: fetch enough of them (in CI fetch-depth: 0, or git fetch --unshallow).";

    /// <summary>There is no checkout.</summary>
    public const string Checkout = "Name a content folder in a git checkout, or leave --changed-since out.";

    /// <summary>There is no git.</summary>
    public const string Install = "Install git, or leave --changed-since out.";

    /// <summary>The branches have nothing in common.</summary>
    private const string Common = "Name a revision that this branch began from.";

    /// <summary>Something else is wrong with the checkout.</summary>
    public static string Working(string root) => $"See what 'git -C {root} status' says.";

    /// <summary>The checkout can't be used.</summary>
    public static string OfCheckout(string root, Exception e)
    {
        if (e.Message.Contains("dubious ownership", StringComparison.Ordinal)) return $"The checkout is another user's. Where you trust it: git config --global --add safe.directory {Path.GetFullPath(root)}";
        if (e.Message.Contains("for the repository, and not", StringComparison.Ordinal)) return "Remove the folder that looks like a repository, or the settings that lead to another one.";
        return e.Message.Contains("git would wait", StringComparison.Ordinal) ? "Remove it, or put a file in its place." : Working(root);
    }

    /// <summary>The revision is known, what lies between is not.</summary>
    public static string OfHistory(bool isShallow, Exception e)
    {
        if (isShallow) return Fetch;
        return e.Message.Contains("merge base", StringComparison.Ordinal) ? Common : Revision;
    }
}
