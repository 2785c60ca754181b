import type { RoundPlan } from "./round"

/** What a full run does, and a first look. */
export const plans: Record<"full" | "quick", RoundPlan[]> = {
  full: [
    {
      name: "servers",
      hasRedis: false,
      kills: { server: 200 },
      judgeAfter: 10,
      minutes: 120,
    },
    {
      name: "backends",
      hasRedis: false,
      kills: { "backend, terminated": 50, "backend, kill -9": 15 },
      judgeAfter: 10,
      minutes: 60,
    },
    {
      // A server may die while it takes back what a lost connection made fail.
      name: "mixed",
      hasRedis: false,
      kills: { server: 60, "backend, terminated": 60, "backend, kill -9": 20 },
      judgeAfter: 5,
      minutes: 60,
    },
    {
      name: "redis",
      hasRedis: true,
      kills: { redis: 15, server: 10 },
      judgeAfter: 5,
      minutes: 60,
    },
  ],
  quick: [
    {
      name: "servers",
      hasRedis: false,
      kills: { server: 2, "backend, terminated": 2, "backend, kill -9": 1 },
      judgeAfter: 5,
      minutes: 5,
    },
    {
      name: "redis",
      hasRedis: true,
      kills: { redis: 2, server: 1 },
      judgeAfter: 3,
      minutes: 5,
    },
  ],
}
