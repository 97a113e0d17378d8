#include "os/environment.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>

using os::Environment;

TEST_CASE("an environment tells unset from empty") {
  Environment environment;
  environment.set("EMPTY", "").set("FULL", "x");
  CHECK(environment.get("EMPTY") == "");
  CHECK_FALSE(environment.get("NONE"));
  CHECK_FALSE(environment.get_filled("EMPTY"));
  CHECK(environment.get_filled("FULL") == "x");
  CHECK(environment.first_of({"NONE", "EMPTY", "FULL"}) == "x");
  CHECK_FALSE(environment.first_of({"NONE", "EMPTY"}));
  CHECK(environment.lines() == std::vector<std::string>{"EMPTY=", "FULL=x"});
  environment.unset("EMPTY").unset("NONE");
  CHECK(environment.lines() == std::vector<std::string>{"FULL=x"});
}

TEST_CASE("the environment of the process is copied") {
  ::setenv("COOP_TEST_VARIABLE", "a=b", 1);
  const auto environment = Environment::of_process();
  ::unsetenv("COOP_TEST_VARIABLE");
  CHECK(environment.get("COOP_TEST_VARIABLE") == "a=b");
  CHECK_FALSE(Environment::of_process().get("COOP_TEST_VARIABLE"));
}

TEST_CASE("base folders follow the XDG specification") {
  Environment environment{{"HOME", "/home/ada"}};
  CHECK(environment.config_home().value() == "/home/ada/.config");
  CHECK(environment.state_home().value() == "/home/ada/.local/state");
  CHECK(environment.cache_home().value() == "/home/ada/.cache");
  environment.set("XDG_CONFIG_HOME", "/etc/ada").set("XDG_CACHE_HOME", "relative").set("HOME", "/");
  CHECK(environment.config_home().value() == "/etc/ada");
  CHECK(environment.cache_home().value() == "/.cache");
}

TEST_CASE("without a home only absolute XDG folders are known") {
  Environment environment{{"XDG_STATE_HOME", "/state"}};
  CHECK(environment.state_home().value() == "/state");
  CHECK(environment.config_home().error().code == "home-missing");
  environment.set("HOME", "ada");
  CHECK(environment.home().error().code == "home-missing");
}
