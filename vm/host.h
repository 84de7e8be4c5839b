// The one door to the system (rule D4): whatever the standard library and the commands want of it,
// they ask a Host, and the host asks the isolate's policy first.
//
// The public functions of Host ask the policy and then call the private virtual ones; so an
// implementation (stdlib/host) cannot forget to ask. Paths and messages are UTF-8. Nothing here
// throws, but for what C++ throws when memory is short. Calls may block: they are made outside of
// the collector's sight and touch no object of the heap.
#pragma once

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "vm/policy.h"

namespace perilune {

struct State;

struct HostError {
  int code;             // the system's (errno)
  std::string message;  // "No such file or directory"
  bool denied = false;  // by the policy; the system was not asked
};
template <class T>
using HostResult = std::variant<T, HostError>;
using HostStatus = std::optional<HostError>;  // nothing: it went well

// How a program ended.
struct ProcessStatus {
  bool signalled;  // ended by the signal `code`; else it returned `code`
  int code;
};

enum class SeekOrigin : std::uint8_t { Start, Current, End };
enum class Buffering : std::uint8_t { None, Full, Line };
enum class StandardStream : std::uint8_t { Input, Output, Error };
enum class LocaleCategory : std::uint8_t { All, Collate, Ctype, Monetary, Numeric, Time };

// An open file, pipe or standard stream, buffered. Destroying it closes it.
class HostFile {
 public:
  virtual ~HostFile() = default;

  // Reads up to `size` bytes: fewer only at the end of the file or on an error.
  virtual std::size_t read(char* to, std::size_t size) = 0;
  // The same, but stops after a newline.
  virtual std::size_t read_line(char* to, std::size_t size) = 0;
  // One byte, or -1 at the end of the file or on an error.
  virtual int get() = 0;
  // Takes back the byte that was read last (-1: does nothing).
  virtual void unget(int byte) = 0;

  virtual HostStatus write(std::string_view bytes) = 0;
  virtual HostStatus flush() = 0;

  // The error of a read function since the last clear_error.
  virtual HostStatus error() = 0;
  virtual void clear_error() = 0;

  // The new position in bytes from the start.
  virtual HostResult<std::int64_t> seek(SeekOrigin origin, std::int64_t offset) = 0;
  virtual HostStatus set_buffering(Buffering mode, std::size_t size) = 0;

  // Nothing may be done with the file afterwards. A pipe waits for its program.
  virtual HostResult<std::optional<ProcessStatus>> close() = 0;
};

using OpenResult = HostResult<std::unique_ptr<HostFile>>;

class Host {
 public:
  explicit Host(Policy policy);
  virtual ~Host();
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;

  Policy& policy() { return policy_; }

  // --- files. Modes are those of io.open, which must have been checked.
  OpenResult open(const std::string& path, const std::string& mode);
  OpenResult open_temporary();                 // removed when it is closed
  HostResult<std::string> temporary_name();    // of a new empty file
  HostStatus remove(const std::string& path);  // a file or an empty folder
  HostStatus rename(const std::string& from, const std::string& to);

  // --- modules: files that `require` looks for. The program's own folder is open to these.
  OpenResult open_module(const std::string& path);
  HostStatus check_module(const std::string& path);  // can it be opened?

  // --- standard streams. Where the policy denies them, every operation fails.
  HostFile& standard_stream(StandardStream which);
  virtual bool is_terminal(StandardStream which) = 0;

  // --- programs. Modes "r" (read what it writes) and "w".
  OpenResult open_process(const std::string& command, const std::string& mode);
  HostResult<ProcessStatus> execute(const std::string& command);
  bool can_execute();
  // Flushes all files and ends the process; returns only when the policy denies it.
  HostError exit(int code);

  // --- environment
  HostResult<std::optional<std::string>> environment(const std::string& name);
  // Null `locale` asks. The locale's name, or nothing when it cannot be set.
  std::optional<std::string> set_locale(LocaleCategory category, const char* locale);

  // --- time. Seconds since 1970-01-01 UTC.
  HostResult<std::int64_t> wall_clock();
  HostResult<double> cpu_clock();  // seconds of processor time
  // Nothing when it cannot be represented.
  std::optional<std::tm> broken_down_time(std::int64_t time, bool utc);
  // Takes local time, fields out of their ranges included, and normalises the fields.
  std::optional<std::int64_t> make_time(std::tm* fields);
  // One conversion of strftime, "%" included.
  virtual std::string format_time(const std::tm& fields, const char* conversion) = 0;

  // Unpredictable bytes.
  HostStatus random_bytes(void* to, std::size_t size);

  // --- for the commands
  // An absolute path without links, or nothing when there is no such file.
  virtual std::optional<std::string> real_path(const std::string& path) = 0;
  virtual std::string executable_folder() = 0;  // empty when it is not known

 private:
  virtual OpenResult do_open(const std::string& path, const std::string& mode) = 0;
  virtual OpenResult do_open_temporary() = 0;
  virtual HostResult<std::string> do_temporary_name() = 0;
  virtual HostStatus do_remove(const std::string& path) = 0;
  virtual HostStatus do_rename(const std::string& from, const std::string& to) = 0;
  virtual HostFile& do_standard_stream(StandardStream which) = 0;
  virtual OpenResult do_open_process(const std::string& command, const std::string& mode) = 0;
  virtual HostResult<ProcessStatus> do_execute(const std::string& command) = 0;
  virtual bool do_can_execute() = 0;
  [[noreturn]] virtual void do_exit(int code) = 0;
  virtual std::optional<std::string> do_environment(const std::string& name) = 0;
  virtual std::optional<std::string> do_set_locale(LocaleCategory category, const char* locale) = 0;
  virtual std::int64_t do_wall_clock() = 0;
  virtual HostResult<double> do_cpu_clock() = 0;
  virtual std::optional<std::tm> do_broken_down_time(std::int64_t time, bool utc) = 0;
  virtual std::optional<std::int64_t> do_make_time(std::tm* fields) = 0;
  virtual HostStatus do_random_bytes(void* to, std::size_t size) = 0;

  HostStatus check_module_access(const std::string& path);

  Policy policy_;
  std::unique_ptr<HostFile> denied_stream_;  // stands for the standard streams when denied
};

// All that is left of a file.
HostResult<std::string> read_all(HostFile& file);

// The host of the isolate that runs L.
Host& host_of(State* L);

}  // namespace perilune
