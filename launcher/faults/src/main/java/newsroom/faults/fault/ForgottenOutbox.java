package newsroom.faults.fault;

import newsroom.faults.site.Member;

/** F0, a control: what ingest decided to say is deleted before anybody heard it. The judge must find it lost. */
public final class ForgottenOutbox implements Fault {

    private static final long STANDING_STILL = 15;
    private static final long OLD_SENDS_GIVE_UP = 35;

    private final int stories;

    public ForgottenOutbox(int stories) {
        this.stories = stories;
    }

    @Override
    public String id() {
        return CONTROL;
    }

    @Override
    public String name() {
        return "control: an outbox that is not kept";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        scene.untilAnswered(0.5);
        scene.site().brokers().forEach(Member::freeze);
        scene.did("froze all brokers");
        scene.pass(STANDING_STILL);
        scene.site().service("ingest-1").kill();
        long unsaid = scene.databases().figure("ingest", "select count(*) from outbox");
        scene.databases().change("ingest", "delete from outbox");
        scene.site().brokers().forEach(Member::thaw);
        scene.site().service("ingest-1").start();
        scene.did("deleted " + unsaid + " rows of ingest's outbox");
        scene.pass(OLD_SENDS_GIVE_UP);
        return unsaid + " stories deleted from ingest's outbox";
    }
}
