package newsroom.faults.site;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stops a program, unchanged as it ships, where it comes to a certain method: a debugger's breakpoint (JDWP). From then on
 * none of its threads moves, so that whoever kills it kills it there.
 */
public final class Tripwire implements AutoCloseable {

    /**
     * A method of a class, and another that the same thread must have entered before it.
     *
     * @param after null when it does not matter where the thread comes from
     */
    public record Place(
            String type, String method, @Nullable Place after) {

        public Place(String type, String method) {
            this(type, method, null);
        }
    }

    private static final String LISTEN = "com.sun.jdi.SocketListen";

    private final Place place;
    private final ListeningConnector connector;
    private final Map<String, Connector.Argument> arguments;
    private final String address;
    private final Set<Long> onTheirWay = new HashSet<>();

    private int left;
    private volatile boolean tripped;
    private volatile @Nullable VirtualMachine machine;

    /** @param pass the how manieth time it stops, 1 or more */
    public Tripwire(Place place, int pass) {
        this.place = place;
        this.left = pass;
        this.connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(one -> one.name().equals(LISTEN))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this Java has no debugger"));
        this.arguments = connector.defaultArguments();
        argument("localAddress", "127.0.0.1");
        argument("port", "0");
        try {
            this.address = connector.startListening(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException("no port for a debugger", e);
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
        Thread thread = new Thread(this::watch, "tripwire");
        thread.setDaemon(true);
        thread.start();
    }

    /** What the program must be told so that it comes by. */
    public Map<String, String> environment() {
        return Map.of(
                "JAVA_TOOL_OPTIONS",
                "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=127.0.0.1"
                        + address.substring(address.lastIndexOf(':')),
                // A JVM that is to keep its classes refuses a debugger and ends; this one has the last word over its
                // flags.
                "_JAVA_OPTIONS",
                "-XX:+IgnoreUnrecognizedVMOptions -XX:-RecordDynamicDumpInfo");
    }

    /** Whether the program stands there. */
    public boolean tripped() {
        return tripped;
    }

    private void watch() {
        try {
            VirtualMachine reached = connector.accept(arguments);
            machine = reached;
            for (Place wanted = place; wanted != null; wanted = wanted.after()) {
                await(reached, wanted);
            }
            while (!tripped) {
                EventSet events = reached.eventQueue().remove();
                events.forEach(event -> tripped |= seen(reached, event));
                if (!tripped) {
                    events.resume();
                }
            }
        } catch (IOException | VMDisconnectedException e) {
            // It ended, or nobody came.
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(VirtualMachine machine, Place wanted) {
        ClassPrepareRequest prepared = machine.eventRequestManager().createClassPrepareRequest();
        prepared.addClassFilter(wanted.type());
        prepared.enable();
        machine.classesByName(wanted.type()).forEach(type -> stopAt(machine, type, wanted));
    }

    private static void stopAt(VirtualMachine machine, ReferenceType type, Place wanted) {
        List<Method> methods = type.methodsByName(wanted.method());
        if (methods.isEmpty()) {
            throw new IllegalStateException(wanted.type() + " has no method " + wanted.method());
        }
        for (Method method : methods) {
            BreakpointRequest stop = machine.eventRequestManager().createBreakpointRequest(method.location());
            stop.setSuspendPolicy(EventRequest.SUSPEND_ALL);
            stop.putProperty(Place.class, wanted);
            stop.enable();
        }
    }

    /** @return whether this is the moment */
    private boolean seen(VirtualMachine machine, Event event) {
        if (event instanceof ClassPrepareEvent prepared) {
            for (Place wanted = place; wanted != null; wanted = wanted.after()) {
                if (wanted.type().equals(prepared.referenceType().name())) {
                    stopAt(machine, prepared.referenceType(), wanted);
                }
            }
        } else if (event instanceof BreakpointEvent stop) {
            long thread = stop.thread().uniqueID();
            if (stop.request().getProperty(Place.class) != place) {
                onTheirWay.add(thread);
            } else if (place.after() == null || onTheirWay.remove(thread)) {
                return --left <= 0;
            }
        }
        return false;
    }

    private void argument(String name, String value) {
        Connector.Argument argument = arguments.get(name);
        if (argument == null) {
            throw new IllegalStateException("the debugger knows no " + name);
        }
        argument.setValue(value);
    }

    /** Lets the program go on, without being looked at any longer. */
    @Override
    public void close() {
        try {
            connector.stopListening(arguments);
            VirtualMachine reached = machine;
            if (reached != null) {
                reached.dispose();
            }
        } catch (IOException | IllegalConnectorArgumentsException | VMDisconnectedException e) {
            // It has ended.
        }
    }
}
