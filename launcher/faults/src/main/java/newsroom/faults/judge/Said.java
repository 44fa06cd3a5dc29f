package newsroom.faults.judge;

/**
 * One record of a topic.
 *
 * @param id its {@code ce_id}
 * @param hash of its body
 * @param outcome of a verdict; empty on every other record
 * @param cluster that it is about; empty where there is none
 */
public record Said(
        String topic,
        String id,
        String type,
        String subject,
        long sequence,
        String hash,
        String outcome,
        String cluster) {}
