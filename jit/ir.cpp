#include "jit/ir.h"

#include <algorithm>
#include <bit>

namespace perilune::jit {

Tag TypeSet::tag() const {
  return static_cast<Tag>(std::countr_zero(bits));
}

Rep rep_of(TypeSet type) {
  if (!type.single()) return Rep::Boxed;
  switch (type.tag()) {
    case Tag::Nil:
    case Tag::False:
    case Tag::True:
      return Rep::Tag;
    case Tag::Integer:
      return Rep::Integer;
    case Tag::Float:
      return Rep::Float;
    default:
      return Rep::Pointer;
  }
}

const char* name_of(Op op) {
  static constexpr const char* kNames[] = {"Constant",
                                           "LoadRegister",
                                           "Phi",
                                           "Refine",
                                           "SelectBoolean",
                                           "CheckType",
                                           "Guard",
                                           "IsType",
                                           "CompareInteger",
                                           "CompareFloat",
                                           "CompareUnsigned",
                                           "SameValue",
                                           "EqualNumber",
                                           "NotBit",
                                           "AndBit",
                                           "OrBit",
                                           "AddInteger",
                                           "SubInteger",
                                           "MulInteger",
                                           "DivInteger",
                                           "ModInteger",
                                           "AndInteger",
                                           "OrInteger",
                                           "XorInteger",
                                           "ShlInteger",
                                           "ShrInteger",
                                           "AddFloat",
                                           "SubFloat",
                                           "MulFloat",
                                           "DivFloat",
                                           "ModFloat",
                                           "PowFloat",
                                           "FloorDivFloat",
                                           "NegFloat",
                                           "ToFloat",
                                           "NumberToFloat",
                                           "LoadUpvalue",
                                           "LoadCell",
                                           "StoreCell",
                                           "LoadShape",
                                           "LoadFlags",
                                           "LoadEpoch",
                                           "LoadLength",
                                           "LoadStringLength",
                                           "LoadSlot",
                                           "StoreSlot",
                                           "StoreShape",
                                           "LoadElement",
                                           "StoreElement",
                                           "FindNode",
                                           "IsAddress",
                                           "LoadNode",
                                           "StoreNode",
                                           "LoadPending",
                                           "StoreRegister",
                                           "Execute",
                                           "ExecuteBranch",
                                           "Call",
                                           "Jump",
                                           "Branch",
                                           "Return",
                                           "ReturnValues",
                                           "TailCall",
                                           "Leave",
                                           "Refuse",
                                           "Poll"};
  static_assert(std::size(kNames) == static_cast<std::size_t>(Op::Poll) + 1);
  return kNames[static_cast<std::size_t>(op)];
}

bool is_control(Op op) {
  return op >= Op::Jump && op <= Op::Refuse;
}

bool is_pure(Op op) {
  switch (op) {
    case Op::CheckType:
    case Op::Guard:
    case Op::StoreCell:
    case Op::StoreSlot:
    case Op::StoreShape:
    case Op::StoreElement:
    case Op::StoreNode:
    case Op::StoreRegister:
    case Op::Execute:
    case Op::ExecuteBranch:
    case Op::Call:
    case Op::Poll:
      return false;
    default:
      return !is_control(op);
  }
}

// ================================================================ text

namespace {

std::string type_text(TypeSet type) {
  static constexpr const char* kTags[] = {"nil",      "false",  "true",  "int",     "float",
                                          "light",    "string", "table", "closure", "native",
                                          "userdata", "thread", "cell",  "loop"};
  if (type == TypeSet::any()) return "any";
  std::string text;
  for (unsigned n = 0; n < std::size(kTags); ++n) {
    if ((type.bits >> n & 1) == 0) continue;
    if (!text.empty()) text += '|';
    text += kTags[n];
  }
  return text.empty() ? "-" : text;
}

void append_state(std::string& out, const FrameState& state) {
  out += " {@" + std::to_string(state.pc);
  for (const auto& [reg, node] : state.registers)
    out += " R" + std::to_string(reg) + "=v" + std::to_string(node);
  out += '}';
}

void append_node(std::string& out, const Graph& g, NodeId id) {
  const Node& n = g[id];
  out += "  ";
  if (n.rep != Rep::None)
    out += "v" + std::to_string(id) + ":" +
           (n.rep == Rep::Bit ? std::string("bit") : type_text(n.type)) + " = ";
  out += name_of(n.op);
  for (const NodeId input : n.inputs)
    if (input != kNoNode) out += " v" + std::to_string(input);
  for (const NodeId input : n.phi) out += " v" + std::to_string(input);
  if (n.imm != 0 || n.op == Op::Constant) out += " #" + std::to_string(n.imm);
  if (n.op == Op::Execute || n.op == Op::ExecuteBranch || n.op == Op::Call)
    out += " @" + std::to_string(n.pc);
  if (n.state != kNoNode) append_state(out, g.states[n.state]);
}

}  // namespace

std::string to_string(const Graph& g) {
  std::string out;
  for (std::size_t b = 0; b < g.blocks.size(); ++b) {
    const Block& block = g.blocks[b];
    out += "b" + std::to_string(b) + (block.cold ? " (cold)" : "") + ":";
    for (const std::uint32_t p : block.predecessors) out += " <-b" + std::to_string(p);
    out += '\n';
    for (const NodeId id : block.nodes) {
      append_node(out, g, id);
      if (is_control(g[id].op))
        for (const std::uint32_t s : block.successors)
          if (s != kNoNode) out += " ->b" + std::to_string(s);
      out += '\n';
    }
  }
  return out;
}

// ================================================================ order

std::vector<std::uint32_t> reverse_postorder(const Graph& g) {
  struct Visit {
    std::uint32_t block;
    int next;
  };
  std::vector<bool> seen(g.blocks.size());
  std::vector<Visit> path = {{0, 0}};
  seen[0] = true;
  std::vector<std::uint32_t> order;
  while (!path.empty()) {
    Visit& top = path.back();
    if (top.next == 2) {
      order.push_back(top.block);
      path.pop_back();
      continue;
    }
    const std::uint32_t s = g.blocks[top.block].successors[1 - top.next++];
    if (s == kNoNode || seen[s]) continue;
    seen[s] = true;
    path.push_back({s, 0});
  }
  std::reverse(order.begin(), order.end());
  return order;
}

// ================================================================ simplification

namespace {

class Simplifier {
 public:
  explicit Simplifier(Graph& graph) : g_(graph), same_as_(graph.nodes.size(), kNoNode) {}

  void run() {
    drop_unreachable();
    while (remove_phis()) {
    }
    redirect();
    drop_unused();
  }

 private:
  NodeId resolve(NodeId id) const {
    while (id != kNoNode && same_as_[id] != kNoNode) id = same_as_[id];
    return id;
  }

  void drop_unreachable() {
    std::vector<bool> reached(g_.blocks.size());
    for (const std::uint32_t b : reverse_postorder(g_)) reached[b] = true;
    for (std::size_t b = 0; b < g_.blocks.size(); ++b) {
      Block& block = g_.blocks[b];
      if (!reached[b]) {
        block = {};
        continue;
      }
      for (std::size_t p = block.predecessors.size(); p-- > 0;) {
        if (reached[block.predecessors[p]]) continue;
        const auto at = static_cast<std::ptrdiff_t>(p);
        block.predecessors.erase(block.predecessors.begin() + at);
        for (const NodeId id : block.nodes) {
          if (g_[id].op != Op::Phi) break;
          g_[id].phi.erase(g_[id].phi.begin() + at);
        }
      }
    }
  }

  // Phis whose inputs are one value, or themselves.
  bool remove_phis() {
    bool changed = false;
    for (Block& block : g_.blocks) {
      for (const NodeId id : block.nodes) {
        Node& n = g_[id];
        if (n.op != Op::Phi) break;
        if (same_as_[id] != kNoNode) continue;
        NodeId only = kNoNode;
        bool trivial = true;
        for (const NodeId raw : n.phi) {
          const NodeId input = resolve(raw);
          if (input == id || input == only) continue;
          if (only != kNoNode) {
            trivial = false;
            break;
          }
          only = input;
        }
        // (A phi may say less of its value than the value itself: its users expect no more.)
        if (!trivial || only == kNoNode || g_[only].rep != n.rep) continue;
        same_as_[id] = only;
        changed = true;
      }
    }
    return changed;
  }

  void redirect() {
    for (Node& n : g_.nodes) {
      for (NodeId& input : n.inputs) input = resolve(input);
      for (NodeId& input : n.phi) input = resolve(input);
    }
    for (FrameState& state : g_.states)
      for (auto& entry : state.registers) entry.node = resolve(entry.node);
    for (Block& block : g_.blocks)
      std::erase_if(block.nodes, [&](NodeId id) { return same_as_[id] != kNoNode; });
  }

  void drop_unused() {
    std::vector<bool> used(g_.nodes.size());
    std::vector<bool> state_used(g_.states.size());
    std::vector<NodeId> work;
    const auto use = [&](NodeId id) {
      if (id == kNoNode || used[id]) return;
      used[id] = true;
      work.push_back(id);
    };
    for (const Block& block : g_.blocks)
      for (const NodeId id : block.nodes)
        if (!is_pure(g_[id].op)) use(id);
    while (!work.empty()) {
      const Node& n = g_[work.back()];
      work.pop_back();
      for (const NodeId input : n.inputs) use(input);
      for (const NodeId input : n.phi) use(input);
      if (n.state != kNoNode && !state_used[n.state]) {
        state_used[n.state] = true;
        for (const auto& entry : g_.states[n.state].registers) use(entry.node);
      }
    }
    for (Block& block : g_.blocks) std::erase_if(block.nodes, [&](NodeId id) { return !used[id]; });
  }

  Graph& g_;
  std::vector<NodeId> same_as_;
};

}  // namespace

void simplify(Graph& graph) {
  Simplifier(graph).run();
}

// ================================================================ verification

namespace {

class Verifier {
 public:
  explicit Verifier(const Graph& graph) : g_(graph) {}

  std::string run() {
    find_dominators();
    place_.assign(g_.nodes.size(), {kNoNode, 0});
    for (std::uint32_t b = 0; b < g_.blocks.size(); ++b)
      for (std::uint32_t n = 0; n < g_.blocks[b].nodes.size(); ++n)
        place_[g_.blocks[b].nodes[n]] = {b, n};
    for (const std::uint32_t b : reverse_postorder(g_))
      if (problem_.empty()) check_block(b);
    return problem_;
  }

 private:
  struct Place {
    std::uint32_t block, index;
  };

  void fail(NodeId id, const std::string& what) {
    if (problem_.empty()) {
      append_node(problem_, g_, id);
      problem_ += ": " + what;
    }
  }

  // Cooper, Harvey and Kennedy, "A simple, fast dominance algorithm" (2001).
  void find_dominators() {
    const std::vector<std::uint32_t> order = reverse_postorder(g_);
    rank_.assign(g_.blocks.size(), kNoNode);
    for (std::uint32_t n = 0; n < order.size(); ++n) rank_[order[n]] = n;
    dominator_.assign(order.size(), kNoNode);
    dominator_[0] = 0;
    for (bool changed = true; changed;) {
      changed = false;
      for (std::uint32_t n = 1; n < order.size(); ++n) {
        std::uint32_t common = kNoNode;
        for (const std::uint32_t p : g_.blocks[order[n]].predecessors) {
          std::uint32_t other = rank_[p];
          if (other == kNoNode || dominator_[other] == kNoNode) continue;
          if (common == kNoNode) {
            common = other;
            continue;
          }
          while (common != other) {
            std::uint32_t& later = common > other ? common : other;
            later = dominator_[later];
          }
        }
        if (common == dominator_[n]) continue;
        dominator_[n] = common;
        changed = true;
      }
    }
  }
  bool dominates(std::uint32_t a, std::uint32_t b) const {
    const std::uint32_t target = rank_[a];
    std::uint32_t at = rank_[b];
    while (at > target) at = dominator_[at];
    return at == target;
  }

  void check_use(NodeId user, std::uint32_t block, std::uint32_t index, NodeId value) {
    if (value == kNoNode) return;
    const Place at = place_[value];
    if (at.block == kNoNode)
      return fail(user, "uses v" + std::to_string(value) + ", which is nowhere");
    if (at.block == block ? at.index >= index : !dominates(at.block, block))
      fail(user, "v" + std::to_string(value) + " is not defined on all ways here");
  }

  void check_block(std::uint32_t b) {
    const Block& block = g_.blocks[b];
    if (block.nodes.empty() || !is_control(g_[block.nodes.back()].op)) {
      problem_ = "b" + std::to_string(b) + " has no end";
      return;
    }
    for (std::uint32_t index = 0; index < block.nodes.size(); ++index) {
      const NodeId id = block.nodes[index];
      const Node& n = g_[id];
      if (is_control(n.op) && index + 1 != block.nodes.size()) fail(id, "not at the block's end");
      if (n.op == Op::Phi) {
        if (n.phi.size() != block.predecessors.size()) return fail(id, "wrong number of inputs");
        for (std::size_t p = 0; p < n.phi.size(); ++p) {
          const std::uint32_t from = block.predecessors[p];
          check_use(id, from, static_cast<std::uint32_t>(g_.blocks[from].nodes.size()), n.phi[p]);
          if (n.phi[p] != kNoNode && !g_[n.phi[p]].type.within(n.type))
            fail(id, "v" + std::to_string(n.phi[p]) + " may be of another type");
        }
        continue;
      }
      for (const NodeId input : n.inputs) check_use(id, b, index, input);
      if (n.state != kNoNode)
        for (const auto& entry : g_.states[n.state].registers) check_use(id, b, index, entry.node);
      const bool needs_state =
          n.op == Op::CheckType || n.op == Op::Guard || n.op == Op::Poll || n.op == Op::Leave;
      if (needs_state && n.state == kNoNode) fail(id, "has no frame state");
    }
  }

  const Graph& g_;
  std::vector<std::uint32_t> rank_;       // of blocks, in reverse postorder
  std::vector<std::uint32_t> dominator_;  // by rank, as ranks
  std::vector<Place> place_;
  std::string problem_;
};

}  // namespace

std::string verify(const Graph& graph) {
  return Verifier(graph).run();
}

}  // namespace perilune::jit
