import { describe, expect, test } from "vitest";
import { authorOf, furnitureOf, isBiography, isDateline, saysTranslated } from "./boilerplate.ts";

const FURNITURE = {
  boilerplate: [
    "1,204 views",
    "12 comments",
    "88 views 3 comment(s)",
    "Views: 4.5k",
    "No comments",
    "5 min read",
    "Reading time: 4 minutes",
    "Share",
    "Share this article",
    "Share on Facebook",
    "Tweet Share Pin Email",
    "Leave a comment",
    "Leave a Reply",
    "Your email address will not be published. Required fields are marked *",
    "Comments (14)",
    "Read also: Ministers meet in Riga",
    "Read more",
    "See also: What the treaty says",
    "Related: Five things to know about the vote",
    "Related articles",
    "You may also like",
    "Bonus video:",
    "VIDEO: Protesters cross the bridge",
    "Tags: economy, trade",
    "Advertisement",
    "Story continues below",
    "Subscribe to our newsletter",
    "Sign up for our daily newsletter and never miss a story.",
    "Join our Telegram channel",
    "Follow us on Twitter and Facebook.",
    "Click here for more information.",
    "© 2023 The Morning Paper",
    "Copyright 2021 Example Media. All rights reserved.",
    "Image 2 of 7",
    "Most read",
  ],
  caption: [
    "Photo: Jane Roe / Example Agency",
    "Photo by Jane Roe",
    "Image credit: City Archive",
    "The bridge in May, Photo: Shutterstock",
    "Delegates arrive at the hall. (AP Photo/Jane Roe)",
    "The minister at the border [Getty Images]",
    "A tank near the river © AFP",
  ],
  byline: [
    "By Jane Roe",
    "By Jane Roe and John van Doe",
    "By Jane Roe, Staff Writer",
    "Jane Roe (Guest Contributor)",
    "Author: Jane Roe",
    "Opinion. By Jane Roe",
    "By the Morning Paper news desk",
    "(Reporting by Jane Roe; Editing by John Doe)",
    "Jane Roe contributed to this report.",
  ],
  dateline: [
    "December 26, 2022",
    "26.12.2022",
    "26 Dec 2022 14:05",
    "2022-12-26",
    "Monday, 26 December 2022",
    "Published: 3 May 2021, 10:15 a.m.",
    "Updated 12:24 am EST, Wednesday, November 20, 2019",
    "2 hours ago",
  ],
  disclaimer: [
    "The views expressed in this article are those of the author and do not reflect the position of the institute.",
    "All opinions expressed here are solely those of the author(s).",
    "This article was originally published by the Morning Paper.",
    "This report is produced by a nonprofit institute.",
    "Disclaimer: this text may contain errors.",
    "Editor’s note: an earlier version misspelled a name.",
  ],
} as const;

const ARTICLE_TEXT = [
  "Two views prevailed at the meeting.",
  "The comments drew sharp criticism from Warsaw.",
  "Share prices fell by five per cent on Monday.",
  "Facebook and Twitter were blocked across the country.",
  "Join the union or leave it: that was the choice, he said.",
  "Subscribe to the idea or not, the treaty stands.",
  "Read the treaty and you will see why they refused it.",
  "More than 30 people were arrested on Sunday.",
  "By Monday the protesters had left the square.",
  "By then the team had gone to the bureau.",
  "By contrast, Warsaw and Vilnius closed their borders.",
  "The photo shows the president with his son.",
  "Photographs of the meeting were published by the ministry.",
  "May 9 is a holiday in Russia.",
  "On December 26, 2022, the two presidents met in St. Petersburg.",
  "In 2020 the country changed.",
  "The view that the author expressed in court was rejected.",
  "Related charges were dropped in March.",
  "Tags on the trucks showed where they came from.",
  "Follow the money, the saying goes.",
  "He was translated into German in 1998.",
  "Comments by the minister suggest otherwise.",
  "Video of the arrest spread quickly.",
  "The article is silent on the question of territory.",
];

describe.each(Object.entries(FURNITURE))("%s", (kind, lines) => {
  test.each(lines)("%s", (line) => expect(furnitureOf(line)).toBe(kind));
});

describe("text of the article", () => {
  test.each(ARTICLE_TEXT)("%s", (line) => {
    expect(furnitureOf(line)).toBeNull();
    expect(saysTranslated(line)).toBe(false);
    expect(isBiography(line, null)).toBe(false);
  });
});

test("the author is what a byline names, without outlet and role", () => {
  expect(authorOf("By Jane Roe")).toBe("Jane Roe");
  expect(authorOf("By Jane Roe and John Doe | Morning Paper")).toBe("Jane Roe and John Doe");
  expect(authorOf("Jane Roe (Op-Ed Contributor)")).toBe("Jane Roe");
  expect(authorOf("By then it was too late")).toBeNull();
});

test("a biography is of the author, or of a person whose posts alone are told", () => {
  expect(isBiography("Jane Roe is a journalist based in Vilnius.", null)).toBe(true);
  expect(isBiography("Jane Roe lives by the sea.", null)).toBe(false);
  expect(isBiography("Jane Roe is at home in Vilnius and Riga.", "Jane Roe")).toBe(true);
  expect(isBiography("The author is a research fellow.", null)).toBe(true);
  expect(isBiography("Jane Roe is the editor who was arrested yesterday.", null)).toBe(false);
});

test("translation notes speak of the text", () => {
  expect(saysTranslated("Disclaimer: The translations are made by an AI translator.")).toBe(true);
  expect(saysTranslated("Translated from Russian by Jane Roe")).toBe(true);
  expect(saysTranslated("This is a machine translation.")).toBe(true);
  expect(saysTranslated("The poem was translated from Polish in 1911.")).toBe(false);
});

test("a date inside a sentence makes no dateline", () => {
  expect(isDateline("On 26 December 2022 they met")).toBe(false);
  expect(isDateline("2022")).toBe(false);
});
