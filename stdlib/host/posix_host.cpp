#include "stdlib/host/system_host.h"

#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstdlib>
#include <limits>
#include <system_error>
#include <utility>

#include "stdlib/host/posix_file.h"

namespace perilune::stdlib {

namespace {

using Origin = PosixFile::Origin;

OpenResult opened(std::FILE* stream, Origin origin) {
  if (stream == nullptr) return system_error();
  return std::make_unique<PosixFile>(stream, origin);
}

HostStatus status_of(int result) {
  if (result == 0) return std::nullopt;
  return system_error();
}

bool fits_time(std::int64_t time) {
  return time >= std::numeric_limits<time_t>::min() && time <= std::numeric_limits<time_t>::max();
}

class PosixHost : public Host {
 public:
  using Host::Host;

  bool is_terminal(StandardStream which) override {
    static constexpr int kDescriptors[] = {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO};
    return isatty(kDescriptors[static_cast<int>(which)]) != 0;
  }

  std::string format_time(const std::tm& fields, const char* conversion) override {
    // Enough for every conversion of the C locale; others that are longer give nothing.
    char text[256];
    return {text, std::strftime(text, sizeof text, conversion, &fields)};
  }

  std::optional<std::string> real_path(const std::string& path) override {
    char* const resolved = realpath(path.c_str(), nullptr);
    if (resolved == nullptr) return std::nullopt;
    std::string result = resolved;
    std::free(resolved);
    return result;
  }

  std::string executable_folder() override {
    // Linux; elsewhere there is no such link, and the folder is not known.
    const std::optional<std::string> path = real_path("/proc/self/exe");
    return path ? path->substr(0, path->rfind('/')) : std::string();
  }

 private:
  OpenResult do_open(const std::string& path, const std::string& mode) override {
    return opened(std::fopen(path.c_str(), mode.c_str()), Origin::Opened);
  }

  OpenResult do_open_temporary() override { return opened(std::tmpfile(), Origin::Opened); }

  HostResult<std::string> do_temporary_name() override {
    std::string name = "/tmp/lua_XXXXXX";
    const int descriptor = mkstemp(name.data());
    if (descriptor == -1) return system_error();
    ::close(descriptor);
    return name;
  }

  HostStatus do_remove(const std::string& path) override {
    return status_of(std::remove(path.c_str()));
  }

  HostStatus do_rename(const std::string& from, const std::string& to) override {
    return status_of(std::rename(from.c_str(), to.c_str()));
  }

  HostFile& do_standard_stream(StandardStream which) override {
    return standard_[static_cast<int>(which)];
  }

  OpenResult do_open_process(const std::string& command, const std::string& mode) override {
    std::fflush(nullptr);
    errno = 0;
    return opened(popen(command.c_str(), mode.c_str()), Origin::Process);
  }

  HostResult<ProcessStatus> do_execute(const std::string& command) override {
    const int status = std::system(command.c_str());
    if (status == -1) return system_error();
    return process_status(status);
  }

  bool do_can_execute() override { return std::system(nullptr) != 0; }

  // Without destructors of libraries: the compile thread may be inside of one.
  [[noreturn]] void do_exit(int code) override {
    std::fflush(nullptr);
    std::_Exit(code);
  }

  std::optional<std::string> do_environment(const std::string& name) override {
    const char* const value = std::getenv(name.c_str());
    if (value == nullptr) return std::nullopt;
    return value;
  }

  std::optional<std::string> do_set_locale(LocaleCategory category, const char* locale) override {
    static constexpr int kCategories[] = {LC_ALL,      LC_COLLATE, LC_CTYPE,
                                          LC_MONETARY, LC_NUMERIC, LC_TIME};
    const char* const name = std::setlocale(kCategories[static_cast<int>(category)], locale);
    if (name == nullptr) return std::nullopt;
    return name;
  }

  std::int64_t do_wall_clock() override { return static_cast<std::int64_t>(::time(nullptr)); }

  HostResult<double> do_cpu_clock() override {
    timespec used;
    if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) != 0) return system_error();
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) * 1e-9;
  }

  std::optional<std::tm> do_broken_down_time(std::int64_t time, bool utc) override {
    if (!fits_time(time)) return std::nullopt;
    const time_t seconds = static_cast<time_t>(time);
    std::tm fields{};
    if ((utc ? gmtime_r(&seconds, &fields) : localtime_r(&seconds, &fields)) == nullptr)
      return std::nullopt;
    return fields;
  }

  std::optional<std::int64_t> do_make_time(std::tm* fields) override {
    const time_t seconds = std::mktime(fields);
    if (seconds == static_cast<time_t>(-1)) return std::nullopt;
    return static_cast<std::int64_t>(seconds);
  }

  HostStatus do_random_bytes(void* to, std::size_t size) override {
    constexpr std::size_t kMost = 256;  // bytes that getentropy gives at once
    for (char* at = static_cast<char*>(to); size > 0;) {
      const std::size_t count = std::min(size, kMost);
      if (getentropy(at, count) != 0) return system_error();
      at += count;
      size -= count;
    }
    return std::nullopt;
  }

  PosixFile standard_[3] = {
      {stdin, Origin::Standard}, {stdout, Origin::Standard}, {stderr, Origin::Standard}};
};

}  // namespace

std::unique_ptr<Host> make_system_host(Policy policy) {
  return std::make_unique<PosixHost>(std::move(policy));
}

}  // namespace perilune::stdlib
