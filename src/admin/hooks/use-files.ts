import { useMutation, useQuery } from "@tanstack/react-query"
import type { ProofFile } from "../../types/fulfillments"
import { sdk } from "../lib/client"

/** A file that Medusa's file module keeps. */
export interface UploadedFile {
  id: string
  url: string
}

/** Puts files into Medusa's file module. */
export const useUpload = () =>
  useMutation({
    mutationFn: async (files: readonly File[]): Promise<UploadedFile[]> => {
      const { files: uploaded } = await sdk.admin.upload.create({ files: [...files] })
      return uploaded.map(({ id, url }) => ({ id, url }))
    },
  })

/** Where a file can be looked at; nothing while that is asked. */
export const useFileUrl = (file: ProofFile) => {
  const id = "id" in file ? file.id : ""
  const { data } = useQuery({
    queryKey: ["uploads", "detail", id, "serials_url"],
    queryFn: async () => (await sdk.admin.upload.retrieve(id)).file.url,
    enabled: id !== "",
  })
  return "url" in file ? file.url : data
}
