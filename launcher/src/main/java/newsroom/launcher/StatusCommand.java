package newsroom.launcher;

import java.io.PrintStream;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import newsroom.launcher.house.Address;
import newsroom.launcher.plan.Folders;
import newsroom.launcher.process.ResidentMemory;
import newsroom.launcher.services.Http;
import newsroom.plant.Plant;
import newsroom.plant.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows who works in a running newsroom, whether they can, and how much memory they hold. */
@Command(
        name = "status",
        description = "Shows every process of a running newsroom: pid, port, readiness, memory.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private final Folders folders;
    private final Http http;
    private final PrintStream out;

    @Mixin
    private final Running running = new Running();

    StatusCommand(Folders folders, Http http, PrintStream out) {
        this.folders = folders;
        this.http = http;
        this.out = out;
    }

    @Override
    public Integer call() {
        Address address = running.find(folders);
        boolean allReady = true;
        out.println(line(address.command(), address.launcher(), "", "open"));
        for (Address.Member member : address.members()) {
            boolean ready = ready(member);
            allReady &= ready;
            out.println(line(member.name(), member.pid(), "port " + member.port(), ready ? "ready" : "not ready"));
        }
        return allReady ? 0 : 1;
    }

    private boolean ready(Address.Member member) {
        return Plant.DATABASES.contains(member.name()) ? http.ready(member.port()) : Ports.taken(member.port());
    }

    static String line(String name, long pid, String port, String state) {
        OptionalLong megabytes = ResidentMemory.ofProcess(pid);
        String memory = megabytes.isPresent() ? megabytes.getAsLong() + " MB" : "-";
        return String.format("%-10s pid %-8d %-11s %-10s %7s", name, pid, port, state, memory);
    }
}
