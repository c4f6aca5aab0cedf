package dev.fontysvenlo.idp.team;

/** CPU and memory together. */
public record Resources(Cpu cpu, Memory memory) {
    public static final Resources NONE = new Resources(new Cpu(0), Memory.NONE);

    public Resources plus(Resources other) {
        return new Resources(cpu.plus(other.cpu), memory.plus(other.memory));
    }

    public Resources times(long factor) {
        return new Resources(cpu.times(factor), memory.times(factor));
    }

    /** The larger of each. */
    public Resources max(Resources other) {
        return new Resources(
                cpu.compareTo(other.cpu) < 0 ? other.cpu : cpu,
                memory.compareTo(other.memory) < 0 ? other.memory : memory);
    }
}
