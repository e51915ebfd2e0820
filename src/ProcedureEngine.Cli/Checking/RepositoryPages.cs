using ProcedureEngine.Content.Settings;

namespace ProcedureEngine.Cli.Checking;

/// <summary>Where the repository's files can be read in a browser, at the commit that is checked.</summary>
internal static class RepositoryPages
{
    /// <summary>What the variables of GitHub Actions or GitLab say, ending with <c>/</c>; null where there are none. A job runs at the top of its repository.</summary>
    /// <param name="variable">The value of a variable; null where it is not set.</param>
    public static string? Address(Func<string, string?> variable)
    {
        if (variable("GITHUB_ACTIONS") == "true") return Joined(variable("GITHUB_SERVER_URL"), variable("GITHUB_REPOSITORY"), "blob", variable("GITHUB_SHA"));
        return variable("GITLAB_CI") == "true" ? Joined(variable("CI_PROJECT_URL"), "-", "blob", variable("CI_COMMIT_SHA")) : null;
    }

    private static string? Joined(params string?[] parts) =>
        Array.TrueForAll(parts, p => !string.IsNullOrEmpty(p)) ? SiteSettings.Address(string.Join('/', parts))?.AbsoluteUri : null;
}
