#include "jit/builder.h"

#include <algorithm>
#include <bit>

#include "jit/builder_state.h"

namespace perilune::jit {

using bytecode::Effect;
using bytecode::Opcode;

// ================================================================ nodes

NodeId Builder::add(Op op, Rep rep, TypeSet type, NodeId a, NodeId b, NodeId c, std::int64_t imm) {
  const auto id = static_cast<NodeId>(g_.nodes.size());
  Node n{};
  n.op = op;
  n.rep = rep;
  n.type = type;
  n.pc = pc_;
  n.inputs[0] = a;
  n.inputs[1] = b;
  n.inputs[2] = c;
  n.imm = imm;
  g_.nodes.push_back(std::move(n));
  if (block_ != kNoNode) g_.blocks[block_].nodes.push_back(id);
  return id;
}

NodeId Builder::constant(Value v) {
  const TypeSet type = TypeSet::of(v.tag);
  const bool payload = v.tag > Tag::True;
  return add(Op::Constant, rep_of(type), type, kNoNode, kNoNode, kNoNode,
             payload ? static_cast<std::int64_t>(v.bits) : 0);
}

// ================================================================ guards

NodeId Builder::refine(NodeId value, TypeSet type) {
  if (g_[value].type.within(type)) return value;
  const TypeSet narrow = g_[value].type & type;
  const NodeId refined = add_value(Op::Refine, narrow, value);
  std::replace(map_.nodes.begin(), map_.nodes.end(), value, refined);
  return refined;
}

NodeId Builder::check(NodeId value, TypeSet type) {
  const TypeSet known = g_[value].type;
  if (known.within(type) || block_ == kNoNode) return value;
  if (!known.meets(type)) {
    leave(false);
    return value;
  }
  if (slow_block_ != kNoNode) {
    guard(add_bit(Op::IsType, value, kNoNode, type.bits));
    return refine(value, type);
  }
  const std::uint32_t s = state();
  const NodeId checked = add_value(Op::CheckType, known & type, value);
  g_[checked].state = s;
  std::replace(map_.nodes.begin(), map_.nodes.end(), value, checked);
  return checked;
}

void Builder::guard(NodeId bit) {
  if (block_ == kNoNode) return;
  if (slow_block_ != kNoNode) {
    const std::uint32_t next = new_block();
    end_with(Op::Branch, bit, next, slow_block_);
    begin(next);
    return;
  }
  const std::uint32_t s = state();
  const NodeId id = add(Op::Guard, Rep::None, {}, bit);
  g_[id].state = s;
}

void Builder::leave(bool as_planned) {
  if (block_ == kNoNode) return;
  if (slow_block_ != kNoNode && !as_planned) {
    end_with(Op::Jump, kNoNode, slow_block_);
    return;
  }
  const std::uint32_t s = state();
  const NodeId id = add(Op::Leave, Rep::None, {}, kNoNode, kNoNode, kNoNode, as_planned ? 1 : 0);
  g_[id].state = s;
  block_ = kNoNode;
}

void Builder::begin_slow_path() {
  slow_block_ = new_block(true);
  slow_map_ = map_;
}

// The fast path is built; what did not fit goes to the slow one.
bool Builder::enter_slow_path() {
  const std::uint32_t slow = slow_block_;
  slow_block_ = kNoNode;
  fast_end_ = block_;
  fast_map_ = map_;
  if (g_.blocks[slow].predecessors.empty()) {
    g_.blocks[slow].nodes.clear();
    return false;
  }
  begin(slow);
  map_ = slow_map_;
  return true;
}

// Both have done the instruction: what follows is built once.
void Builder::join_paths() {
  if (fast_end_ == kNoNode) return;
  if (block_ == kNoNode) {
    begin(fast_end_);
    map_ = fast_map_;
    return;
  }
  const std::uint32_t join = new_block();
  std::vector<Edge> edges = {{block_, map_}};
  end_with(Op::Jump, kNoNode, join);
  begin(fast_end_);
  edges.push_back({fast_end_, fast_map_});
  end_with(Op::Jump, kNoNode, join);
  load_where_missing(edges, needed_at(pc_ + 1), false);
  begin(join);
  merge(needed_at(pc_ + 1), edges, kNoNode);
}

// ================================================================ registers

NodeId Builder::read(std::uint32_t reg) {
  if (map_.nodes[reg] == kNoNode) {
    map_.nodes[reg] = add_value(Op::LoadRegister, TypeSet::any(), kNoNode, kNoNode, reg);
    map_.clean.set(reg);
  }
  return map_.nodes[reg];
}

void Builder::write(std::uint32_t reg, NodeId value) {
  map_.nodes[reg] = value;
  map_.clean.reset(reg);
}

Registers Builder::needed_at(std::uint32_t pc) const {
  Registers needed = flow_.live_before(pc);
  for (const auto& name : f_.names)
    if (name.start <= pc && pc < name.end) needed.set(name.reg);
  return needed;
}

std::uint32_t Builder::state_at(std::uint32_t pc) {
  if (pc == pc_ && cached_state_ != kNoNode) return cached_state_;
  FrameState s;
  s.pc = pc;
  const Registers needed = needed_at(pc);
  for (std::uint32_t reg = 0; reg < f_.frame_size; ++reg)
    if (needed[reg] && !map_.clean[reg] && map_.nodes[reg] != kNoNode)
      s.registers.push_back({static_cast<std::uint8_t>(reg), map_.nodes[reg]});
  g_.states.push_back(std::move(s));
  const auto id = static_cast<std::uint32_t>(g_.states.size()) - 1;
  if (pc == pc_) cached_state_ = id;
  return id;
}

// The registers that the instruction at pc, and what it calls, may look at.
void Builder::store_registers() {
  Registers needed = needed_at(pc_);
  for (const auto& name : f_.names)
    if (name.start <= pc_ + 1 && pc_ + 1 < name.end) needed.set(name.reg);
  for (std::uint32_t reg = 0; reg < f_.frame_size; ++reg) {
    if (!needed[reg] || map_.clean[reg] || map_.nodes[reg] == kNoNode) continue;
    add(Op::StoreRegister, Rep::None, {}, map_.nodes[reg], kNoNode, kNoNode, reg);
    map_.clean.set(reg);
  }
  cached_state_ = kNoNode;
}

// ================================================================ blocks

std::uint32_t Builder::new_block(bool cold) {
  g_.blocks.emplace_back().cold = cold;
  return static_cast<std::uint32_t>(g_.blocks.size()) - 1;
}

void Builder::begin(std::uint32_t block) {
  block_ = block;
  cached_state_ = kNoNode;
}

void Builder::end_with(Op op, NodeId a, std::uint32_t s0, std::uint32_t s1) {
  if (block_ == kNoNode) return;
  add(op, Rep::None, {}, a);
  Block& block = g_.blocks[block_];
  block.successors[0] = s0;
  block.successors[1] = s1;
  for (const std::uint32_t s : block.successors)
    if (s != kNoNode) g_.blocks[s].predecessors.push_back(block_);
  block_ = kNoNode;
}

void Builder::jump_to(std::uint32_t b) {
  if (block_ == kNoNode) return;
  const std::uint32_t target_pc = flow_.blocks()[b].start;
  // Not of the loop that is compiled. (Or a way into the midst of a loop, behind its header.)
  if (rank_[b] == kNoNode || (built_[b] && !is_header_[b])) {
    const std::uint32_t s = state_at(target_pc);
    const NodeId id = add(Op::Leave, Rep::None, {}, kNoNode, kNoNode, kNoNode, 1);
    g_[id].state = s;
    block_ = kNoNode;
    return;
  }
  if (is_header_[b] && built_[b]) {
    const std::uint32_t s = state_at(target_pc);
    const NodeId poll = add(Op::Poll, Rep::None, {});
    g_[poll].state = s;
    back_edges_[b].push_back({block_, map_});
  } else {
    edges_[b].push_back({block_, map_});
  }
  end_with(Op::Jump, kNoNode, block_of_[b]);
}

void Builder::branch(NodeId bit, std::uint32_t if_one, std::uint32_t if_zero) {
  if (block_ == kNoNode) return;
  const std::uint32_t one = new_block();
  const std::uint32_t zero = new_block();
  end_with(Op::Branch, bit, one, zero);
  const RegisterMap before = map_;
  begin(one);
  jump_to(if_one);
  map_ = before;
  begin(zero);
  jump_to(if_zero);
}

// The order of the bytecode blocks that are compiled, and which of them are headers of loops.
void Builder::find_order() {
  const auto& blocks = flow_.blocks();
  const std::size_t count = blocks.size();
  rank_.assign(count, kNoNode);
  is_header_.assign(count, false);
  built_.assign(count, false);
  edges_.resize(count);
  back_edges_.resize(count);
  const std::uint32_t entry = flow_.block_at(job_.entry);
  const std::vector<bool> inside =
      job_.entry == 0 ? std::vector<bool>(count, true) : flow_.loop(entry);
  std::vector<std::uint8_t> color(count);  // 1: on the path, 2: done
  struct Visit {
    std::uint32_t block;
    std::size_t next;
  };
  std::vector<Visit> path;
  std::vector<std::uint32_t> postorder;
  // A loop is entered behind its last instruction, of which the entry has a copy.
  std::vector<std::uint32_t> roots = {entry};
  if (job_.entry != 0) roots = blocks[entry].successors;
  while (!path.empty() || !roots.empty()) {
    if (path.empty()) {
      const std::uint32_t root = roots.back();
      roots.pop_back();
      if (!inside[root] || color[root] != 0) continue;
      color[root] = 1;
      path.push_back({root, 0});
    }
    Visit& top = path.back();
    const auto& successors = blocks[top.block].successors;
    if (top.next < successors.size()) {
      // The last one first: what falls through comes early in the order.
      const std::uint32_t s = successors[successors.size() - 1 - top.next++];
      if (!inside[s]) continue;
      if (color[s] == 0) {
        color[s] = 1;
        path.push_back({s, 0});
      } else if (color[s] == 1) {
        is_header_[s] = true;
      }
      continue;
    }
    color[top.block] = 2;
    postorder.push_back(top.block);
    path.pop_back();
  }
  order_.assign(postorder.rbegin(), postorder.rend());
  block_of_.assign(count, kNoNode);
  for (std::uint32_t n = 0; n < order_.size(); ++n) rank_[order_[n]] = n;
}

// A register that one way left in memory only is loaded at its end, if another way has its value:
// phis want values.
void Builder::load_where_missing(std::vector<Edge>& edges, const Registers& needed, bool always) {
  for (std::uint32_t reg = 0; reg < f_.frame_size; ++reg) {
    if (!needed[reg]) continue;
    const bool somewhere = always || std::any_of(edges.begin(), edges.end(), [&](const Edge& e) {
                             return e.map.nodes[reg] != kNoNode;
                           });
    if (!somewhere) continue;
    for (Edge& edge : edges) {
      if (edge.map.nodes[reg] == kNoNode) edge.map.nodes[reg] = load_at_end(edge.from, reg);
    }
  }
}

// Loads the register before the control instruction of a finished block.
NodeId Builder::load_at_end(std::uint32_t block, std::uint32_t reg) {
  const std::uint32_t current = block_;
  block_ = kNoNode;
  const NodeId load = add_value(Op::LoadRegister, TypeSet::any(), kNoNode, kNoNode, reg);
  block_ = current;
  auto& nodes = g_.blocks[block].nodes;
  nodes.insert(nodes.end() - 1, load);
  return load;
}

// The registers at the begin of the current block, to which several edges lead. `header`: the
// bytecode block if it is a loop's.
void Builder::merge(const Registers& needed, const std::vector<Edge>& edges, std::uint32_t header) {
  map_.nodes.assign(f_.frame_size, kNoNode);
  map_.clean.reset();
  for (std::uint32_t reg = 0; reg < f_.frame_size; ++reg) {
    bool everywhere = true;
    bool same = true;
    bool clean = true;
    TypeSet joined;
    for (const Edge& edge : edges) {
      const NodeId node = edge.map.nodes[reg];
      everywhere = everywhere && node != kNoNode;
      same = same && node == edges[0].map.nodes[reg];
      clean = clean && edge.map.clean[reg];
      if (node != kNoNode) joined = joined | type(node);
    }
    if (!needed[reg] || !everywhere) {
      map_.clean.set(reg);
      continue;
    }
    if (header != kNoNode) {
      const Guess& guess = guesses_[{header, reg}];
      joined = joined | guess.type;
      clean = clean && guess.clean;
    }
    map_.clean.set(reg, clean);
    if (same && header == kNoNode) {
      map_.nodes[reg] = edges[0].map.nodes[reg];
      continue;
    }
    const NodeId phi = add_value(Op::Phi, joined, kNoNode, kNoNode, reg);
    for (const Edge& edge : edges) g_[phi].phi.push_back(edge.map.nodes[reg]);
    map_.nodes[reg] = phi;
  }
}

void Builder::enter_bytecode_block(std::uint32_t b) {
  std::vector<Edge> edges = std::move(edges_[b]);
  built_[b] = true;
  if (edges.empty()) return;  // never reached
  begin(block_of_[b]);
  pc_ = flow_.blocks()[b].start;
  if (edges.size() == 1 && !is_header_[b]) {
    map_ = edges[0].map;
  } else {
    const Registers needed = needed_at(pc_);
    load_where_missing(edges, needed, is_header_[b]);
    merge(needed, edges, is_header_[b] ? b : kNoNode);
  }
  build_instructions(pc_, b);
}

// Whether iterations end with what was guessed at the loops' headers.
void Builder::check_guesses() {
  for (const std::uint32_t b : order_) {
    if (back_edges_[b].empty()) continue;
    Block& header = g_.blocks[block_of_[b]];
    for (const NodeId id : header.nodes) {
      if (g_[id].op != Op::Phi) break;
      const auto reg = static_cast<std::uint32_t>(g_[id].imm);
      Guess& guess = guesses_[{b, reg}];
      for (const Edge& edge : back_edges_[b]) {
        NodeId value = edge.map.nodes[reg];
        if (value == kNoNode) value = load_at_end(edge.from, reg);  // only in memory
        g_[id].phi.push_back(value);
        const TypeSet arriving = g_[g_[id].phi.back()].type;
        if (!arriving.within(g_[id].type)) {
          guess.type = guess.type | arriving;
          guessed_right_ = false;
        }
      }
    }
    const Registers needed = needed_at(flow_.blocks()[b].start);
    for (const Edge& edge : back_edges_[b]) {
      for (std::uint32_t reg = 0; reg < f_.frame_size; ++reg) {
        if (!needed[reg]) continue;
        Guess& guess = guesses_[{b, reg}];
        if (!edge.map.clean[reg] && guess.clean) {
          guess.clean = false;
          guessed_right_ = false;
        }
      }
    }
  }
}

// ================================================================ the whole

void Builder::build_entry() {
  map_.nodes.assign(f_.frame_size, kNoNode);
  map_.clean.set();
  begin(0);
  pc_ = job_.entry;
  if (job_.entry != 0) {
    // Types are checked before anything is done: else the loop is refused.
    NodeId fits = kNoNode;
    const Registers needed = needed_at(job_.entry);
    for (std::uint32_t reg = 0; reg < f_.frame_size; ++reg) {
      if (!needed[reg] || job_.tags[reg] == kAnyTag) continue;
      const NodeId value = read(reg);
      const TypeSet expected = TypeSet::of(job_.tags[reg]);
      const NodeId bit = add_bit(Op::IsType, value, kNoNode, expected.bits);
      fits = fits == kNoNode ? bit : add_bit(Op::AndBit, fits, bit);
    }
    if (fits != kNoNode) {
      const std::uint32_t good = new_block();
      const std::uint32_t bad = new_block(true);
      end_with(Op::Branch, fits, good, bad);
      begin(bad);
      end_with(Op::Refuse);
      begin(good);
      for (std::uint32_t reg = 0; reg < f_.frame_size; ++reg)
        if (needed[reg] && job_.tags[reg] != kAnyTag)
          refine(read(reg), TypeSet::of(job_.tags[reg]));
    }
    // The rest of the iteration's last instruction; then the loop.
    build_instructions(job_.entry, flow_.block_at(job_.entry));
    return;
  }
  if (!f_.is_vararg) {
    const Registers needed = needed_at(0);
    for (std::uint32_t reg = 0; reg < f_.parameters; ++reg) {
      if (!needed[reg]) continue;
      const NodeId value = read(reg);
      // Numbers are worth a guess. An object is checked by whoever uses it as one.
      if ((job_.tags[reg] == Tag::Integer || job_.tags[reg] == Tag::Float) && job_.failures[0] == 0)
        check(value, TypeSet::of(job_.tags[reg]));
    }
  }
  jump_to(0);
}

void Builder::build_instructions(std::uint32_t from, std::uint32_t b) {
  const std::uint32_t end = flow_.blocks()[b].end;
  for (pc_ = from; pc_ < end && block_ != kNoNode; ++pc_) {
    cached_state_ = kNoNode;
    if (pc_ + 1 == end) {
      build_last_instruction();
    } else {
      build_instruction();
    }
  }
}

bool Builder::run() {
  find_order();
  // Block 0 is the entry, then the bytecode's blocks: jumps name them before they are built.
  for (std::uint32_t n = 0; n < order_.size(); ++n) block_of_[order_[n]] = n + 1;
  g_.blocks.resize(order_.size() + 1);
  build_entry();
  for (const std::uint32_t b : order_) enter_bytecode_block(b);
  check_guesses();
  return guessed_right_;
}

Graph build(const tier::Job& job) {
  const ControlFlow flow(job.function);
  Guesses guesses;
  for (int attempt = 0; attempt < 40; ++attempt) {
    Builder builder(job, flow, guesses);
    if (builder.run()) return builder.take();
  }
  return {};
}

}  // namespace perilune::jit
