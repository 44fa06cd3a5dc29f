// Follows a topic of the newsroom from its beginning and prints a line an event:
//
//   cd docs/consumer && npm install && node follow.mjs localhost:19092 issues.published
//
// The same three rules as Follow.java: headers first, remember by ce_id, commit after the work.
import kafkajs from 'kafkajs'
import lz4 from 'lz4js'

// The newsroom compresses with LZ4, which KafkaJS leaves to others.
kafkajs.CompressionCodecs[kafkajs.CompressionTypes.LZ4] = () => ({
  compress: async encoder => Buffer.from(lz4.compress(encoder.buffer)),
  decompress: async bytes => Buffer.from(lz4.decompress(bytes))
})

const [broker = 'localhost:19092', topic = 'issues.published'] = process.argv.slice(2)
const kafka = new kafkajs.Kafka({ clientId: 'follow', brokers: [broker], logLevel: kafkajs.logLevel.ERROR })
const consumer = kafka.consumer({ groupId: `follow-js-${topic}` })
const done = new Set()

await consumer.connect()
await consumer.subscribe({ topic, fromBeginning: true })
await consumer.run({
  eachMessage: async ({ message }) => {
    const say = name => message.headers[name]?.toString() ?? ''
    if (!/^newsroom\..*\.v1$/.test(say('ce_type')) || done.has(say('ce_id'))) return
    done.add(say('ce_id'))
    const body = JSON.parse(message.value)
    const words = body.issue?.title ?? body.brief?.headline?.text ?? body.story?.title ?? ''
    console.log(say('ce_time'), say('ce_type'), message.key.toString(), words)
  }
})
