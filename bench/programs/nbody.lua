-- Measures floating-point arithmetic on the fields of a few small tables.
-- Modelled after n-body of the Computer Language Benchmarks Game: the Sun and four giant planets.
local steps = tonumber((...)) or 600000

local sqrt = math.sqrt

local SOLAR_MASS = 4 * math.pi * math.pi
local DAYS_PER_YEAR = 365.24

-- Positions in astronomical units, velocities in units per day, masses in suns.
local function planet(x, y, z, vx, vy, vz, mass)
  return {
    x = x, y = y, z = z,
    vx = vx * DAYS_PER_YEAR, vy = vy * DAYS_PER_YEAR, vz = vz * DAYS_PER_YEAR,
    mass = mass * SOLAR_MASS,
  }
end

local sun = planet(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0)

local bodies = {
  sun,
  planet(4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
    0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023,
    0.000954791938424326609), -- Jupiter
  planet(8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
    -0.00276742510726411279, 0.00499852801234917238, 0.0000230417297573763929,
    0.000285885980666130812), -- Saturn
  planet(12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
    0.00296460137564761618, 0.00237847173959480950, -0.0000296589568540237556,
    0.0000436624404335156298), -- Uranus
  planet(15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
    0.00268067772490389322, 0.00162824170038242295, -0.0000951592254519715870,
    0.0000515138902046611451), -- Neptune
}

-- Gives the sun the velocity that makes the momentum of the whole system zero.
local function offset_momentum()
  local px, py, pz = 0.0, 0.0, 0.0
  for _, body in ipairs(bodies) do
    px = px + body.vx * body.mass
    py = py + body.vy * body.mass
    pz = pz + body.vz * body.mass
  end
  sun.vx = -px / SOLAR_MASS
  sun.vy = -py / SOLAR_MASS
  sun.vz = -pz / SOLAR_MASS
end

local function energy()
  local total = 0.0
  for i, body in ipairs(bodies) do
    local speed_squared = body.vx * body.vx + body.vy * body.vy + body.vz * body.vz
    total = total + 0.5 * body.mass * speed_squared
    for j = i + 1, #bodies do
      local other = bodies[j]
      local dx, dy, dz = body.x - other.x, body.y - other.y, body.z - other.z
      total = total - body.mass * other.mass / sqrt(dx * dx + dy * dy + dz * dz)
    end
  end
  return total
end

local function advance(dt)
  local count = #bodies
  for i = 1, count do
    local a = bodies[i]
    local ax, ay, az, a_mass = a.x, a.y, a.z, a.mass
    local avx, avy, avz = a.vx, a.vy, a.vz
    for j = i + 1, count do
      local b = bodies[j]
      local dx, dy, dz = ax - b.x, ay - b.y, az - b.z
      local distance_squared = dx * dx + dy * dy + dz * dz
      local pull = dt / (distance_squared * sqrt(distance_squared))
      local a_pull, b_pull = a_mass * pull, b.mass * pull
      avx = avx - dx * b_pull
      avy = avy - dy * b_pull
      avz = avz - dz * b_pull
      b.vx = b.vx + dx * a_pull
      b.vy = b.vy + dy * a_pull
      b.vz = b.vz + dz * a_pull
    end
    a.vx, a.vy, a.vz = avx, avy, avz
    a.x = ax + dt * avx
    a.y = ay + dt * avy
    a.z = az + dt * avz
  end
end

offset_momentum()
print(string.format("energy before %.9f", energy()))
for _ = 1, steps do
  advance(0.01)
end
print(string.format("energy after %.9f", energy()))
