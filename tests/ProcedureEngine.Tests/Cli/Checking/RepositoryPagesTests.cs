using ProcedureEngine.Cli.Checking;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Checking;

public sealed class RepositoryPagesTests
{
    [Fact]
    public void Jobs_say_where_their_repository_is()
    {
        Assert.Equal("https://github.com/us/help/blob/abc/", Address(("GITHUB_ACTIONS", "true"), ("GITHUB_SERVER_URL", "https://github.com"), ("GITHUB_REPOSITORY", "us/help"), ("GITHUB_SHA", "abc")));
        Assert.Equal("https://gitlab.example.com/us/help/-/blob/abc/", Address(("GITLAB_CI", "true"), ("CI_PROJECT_URL", "https://gitlab.example.com/us/help"), ("CI_COMMIT_SHA", "abc")));
    }

    [Fact]
    public void Elsewhere_nobody_says_it()
    {
        Assert.Null(Address());
        Assert.Null(Address(("GITHUB_ACTIONS", "true"), ("GITHUB_REPOSITORY", "us/help")));
        Assert.Null(Address(("GITHUB_ACTIONS", "true"), ("GITHUB_SERVER_URL", "javascript:alert(1)"), ("GITHUB_REPOSITORY", "us/help"), ("GITHUB_SHA", "abc")));
    }

    private static string? Address(params (string Name, string Value)[] variables) => RepositoryPages.Address(name => variables.FirstOrDefault(v => v.Name == name).Value);
}
