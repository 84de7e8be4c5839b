// What an isolate may ask of its host: a set of capabilities (spec/capabilities.def). The host asks
// the policy before every request (vm/host.h); nobody else decides about access.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace perilune {

enum class Capability : std::uint8_t {
#define CAPABILITY(name, spelling, granted, activity, meaning) name,
#include "capabilities.def"
#undef CAPABILITY
};

inline constexpr std::size_t kCapabilityCount = 0
#define CAPABILITY(name, spelling, granted, activity, meaning) +1
#include "capabilities.def"
#undef CAPABILITY
    ;

struct CapabilityInfo {
  std::string_view spelling;  // the flag is "--allow-" and this
  bool granted;               // to a program that asks for nothing
  std::string_view activity;  // what needs it, as the subject of a sentence
  std::string_view meaning;   // what it allows, one line
};

inline constexpr std::array<CapabilityInfo, kCapabilityCount> kCapabilities = {{
#define CAPABILITY(name, spelling, granted, activity, meaning) \
  {spelling, granted, activity, meaning},
#include "capabilities.def"
#undef CAPABILITY
}};

constexpr const CapabilityInfo& info(Capability c) {
  return kCapabilities[static_cast<std::size_t>(c)];
}

class Policy {
 public:
  // Only what every program is granted: standard streams, clocks, random seeds, exit.
  static Policy nothing() {
    Policy policy;
    for (std::size_t i = 0; i < kCapabilityCount; ++i)
      if (kCapabilities[i].granted) policy.grant(static_cast<Capability>(i));
    return policy;
  }
  static Policy everything() {
    Policy policy;
    policy.grant_all();
    return policy;
  }

  void grant(Capability c) { granted_ |= bit(c); }
  // Wins over grant, whatever comes first.
  void deny(Capability c) { denied_ |= bit(c); }
  void grant_all() { granted_ = kAll; }
  bool allows(Capability c) const { return (granted_ & ~denied_ & bit(c)) != 0; }

  // Modules in this folder and below it may be read, whatever the policy says of reading: the
  // program's own. An absolute path without links; empty: no such folder.
  void set_module_folder(std::string folder) { module_folder_ = std::move(folder); }
  const std::string& module_folder() const { return module_folder_; }

  // One question for each kind of request: nothing when it is allowed, else why it is not. What the
  // request is about is part of the question, although the answer does not depend on it yet.
  std::optional<std::string> check_read(std::string_view /*path*/) const {
    return check(Capability::Read);
  }
  std::optional<std::string> check_write(std::string_view /*path*/) const {
    return check(Capability::Write);
  }
  std::optional<std::string> check_env(std::string_view /*name*/) const {
    return check(Capability::Env);
  }
  std::optional<std::string> check_net(std::string_view /*host*/) const {
    return check(Capability::Net);
  }
  std::optional<std::string> check_run(std::string_view /*command*/) const {
    return check(Capability::Run);
  }
  std::optional<std::string> check_ffi(std::string_view /*library*/) const {
    return check(Capability::Ffi);
  }
  std::optional<std::string> check_native(std::string_view /*module*/) const {
    return check(Capability::Native);
  }
  std::optional<std::string> check_debug() const { return check(Capability::Debug); }
  std::optional<std::string> check_locale() const { return check(Capability::Locale); }
  std::optional<std::string> check_streams() const { return check(Capability::Streams); }
  std::optional<std::string> check_clock() const { return check(Capability::Clock); }
  std::optional<std::string> check_random() const { return check(Capability::Random); }
  std::optional<std::string> check_exit() const { return check(Capability::Exit); }
  // `path` is absolute and without links.
  std::optional<std::string> check_module(std::string_view path) const {
    const std::string_view folder = module_folder_;
    const bool beneath = !folder.empty() && path.size() > folder.size() &&
                         path.substr(0, folder.size()) == folder &&
                         (folder.back() == '/' || path[folder.size()] == '/');
    return beneath ? std::nullopt : check_read(path);
  }

 private:
  static_assert(kCapabilityCount < 32);
  static constexpr std::uint32_t kAll = (1u << kCapabilityCount) - 1;

  Policy() = default;

  static constexpr std::uint32_t bit(Capability c) { return 1u << static_cast<unsigned>(c); }

  std::optional<std::string> check(Capability c) const {
    if (allows(c)) return std::nullopt;
    std::string message = "permission denied: ";
    message += info(c).activity;
    message += " needs --allow-";
    message += info(c).spelling;
    return message;
  }

  std::uint32_t granted_ = 0;  // bit n: the n-th capability
  std::uint32_t denied_ = 0;
  std::string module_folder_;
};

}  // namespace perilune
