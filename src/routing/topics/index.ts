export { categoriesOf, chooseTopics, questionsOf } from './choose-topics.ts'
export { type Asked, type Topic, type TopicEntry, type TopicKey, topicKey, topicKeySchema } from './topic.ts'
