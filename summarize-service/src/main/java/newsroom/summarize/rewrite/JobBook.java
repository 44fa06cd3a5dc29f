package newsroom.summarize.rewrite;

import java.time.Duration;
import java.util.Optional;
import newsroom.contracts.cluster.ClusterId;

/** The jobs that wait and those in work, shared by all replicas; all of it in the caller's transaction. */
public interface JobBook {

    /** Puts the job in the place of any other of its cluster. Whoever holds that one holds nothing any more. */
    void put(Job job);

    /** Takes the cluster's job away. */
    void withdraw(ClusterId cluster);

    int size();

    /**
     * Takes the most important job that nobody holds.
     *
     * @param settled only jobs that were put at least so long ago, so that a growing cluster is asked for once
     * @param length how long the owner may be silent
     */
    Optional<Lease> lease(String owner, Duration settled, Duration length);

    /** Hears of an owner: all its leases last so much longer. */
    void extend(String owner, Duration length);

    /** Strikes the job out; false when the lease is no longer good. */
    boolean finish(Lease lease);

    /** Lets go of the job, to be taken again after a pause. */
    void giveBack(Lease lease, Duration pause);

    /** Strikes out what nobody holds and is too old or was tried too often; says how many. */
    int expire(Duration patience, int attempts);
}
