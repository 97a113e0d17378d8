// Stands before git_libgit2_init (LD_PRELOAD) and says on standard error that it was called.
#include <dlfcn.h>
#include <unistd.h>

extern "C" int git_libgit2_init() {
  constexpr char kCalled[] = "git_libgit2_init called\n";
  (void)!write(STDERR_FILENO, kCalled, sizeof kCalled - 1);
  using Init = int (*)();
  const auto real = reinterpret_cast<Init>(dlsym(RTLD_NEXT, "git_libgit2_init"));
  return real == nullptr ? -1 : real();
}
